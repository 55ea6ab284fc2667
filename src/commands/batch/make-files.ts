import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inOrderOfTheFile } from '../../diagnostics/in-order-of-the-file.ts';
import type { Source } from '../../diagnostics/source.ts';
import { prepare } from '../../render/prepare.ts';
import { writeFormat } from '../../render/write-format.ts';
import type { Resume } from '../../resume/resume.generated.ts';
import type { Wishes } from '../../render/settings.ts';
import type { Format } from '../../writers/index.ts';
import { check } from './check.ts';
import { fileDate } from './date.ts';
import type { Input } from '../files/input.ts';
import { photoReader } from '../files/photo.ts';

/** A file of a résumé, in memory. */
export interface MadeFile {
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/** What came of a résumé: the files that could be made of it, and what was found on the way. */
export interface Made {
  readonly files: readonly MadeFile[];
  readonly source: Source;
  readonly resume?: Resume;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is to be made of each résumé. */
export interface Order {
  readonly formats: readonly Format[];
  readonly wishes: Wishes;
  /** Where photos may lie besides the résumé's own folder. */
  readonly photoFolders: readonly string[];
}

/** Checks a résumé and makes its files, without writing them. */
export async function makeFiles(input: Input, { formats, wishes, photoFolders }: Order): Promise<Made> {
  const loaded = check(input);
  const { resume, source, diagnostics } = loaded;
  if (!resume) return { files: [], source, diagnostics };
  const files: MadeFile[] = [];
  const found = new Set(diagnostics);
  const told = new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic]));
  const { locate } = loaded;
  const readPhoto = photoReader(input.folder, photoFolders);
  const options = { ...wishes, date: fileDate(input, resume), locate, readPhoto };
  const prepared = await prepare(resume, options);
  for (const format of formats) {
    const made = await writeFormat(prepared, format, resume, options);
    // Every format is composed of the same résumé, so most of what one finds the other has found as well.
    for (const diagnostic of made.diagnostics) {
      const before = told.get(key(diagnostic));
      if (before?.severity === diagnostic.severity) continue;
      if (before) found.delete(before);
      found.add(diagnostic);
      told.set(key(diagnostic), diagnostic);
    }
    if (made.bytes) files.push({ format, bytes: made.bytes, ...(made.pages !== undefined && { pages: made.pages }) });
  }
  return { files, source, resume, diagnostics: inOrderOfTheFile([...found]) };
}

/** What a finding says of what; the checks know better where in a text that is. */
function key({ code, message, pointer }: Diagnostic): string {
  return JSON.stringify([code, message, pointer]);
}
