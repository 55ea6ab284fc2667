// Plain pdfkit: the words as text, in a font that is embedded as ours is. node pdfkit.mjs WORDS FONT OUT
import { createWriteStream, readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';

const [words, font, out] = process.argv.slice(2);
const document = new PDFDocument({ size: 'A4', font });
document.pipe(createWriteStream(out));
document.fontSize(10).text(readFileSync(words, 'utf8'));
document.end();
