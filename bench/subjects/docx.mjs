// A minimal Word document of the words, one paragraph a line. node docx.mjs WORDS OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';

const [words, out] = process.argv.slice(2);
const children = readFileSync(words, 'utf8')
  .split('\n')
  .map((line) => new Paragraph(line));
writeFileSync(out, await Packer.toBuffer(new Document({ sections: [{ children }] })));
