import { keysOf } from '../diagnostics/keys-of.ts';
import type { Writer } from './writer.ts';

/** What is known of a file format before its writer is loaded. */
export interface FormatRow {
  readonly extension: string;
  readonly load: () => Promise<Writer>;
}

/** Every file format by name, in the order in which they are made; a writer is loaded when it is asked for. */
export const writers = {
  pdf: {
    extension: 'pdf',
    load: async () => (await import('./pdf/pdf.ts')).pdf,
  },
  docx: {
    extension: 'docx',
    load: async () => (await import('./docx/docx.ts')).docx,
  },
} as const satisfies Readonly<Record<string, FormatRow>>;

/** The name of a file format. */
export type Format = keyof typeof writers;

/** Every file format, in that order: all are made where none is named. */
export const formats: readonly Format[] = keysOf(writers);
