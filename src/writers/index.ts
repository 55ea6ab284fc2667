import { keysOf } from '../diagnostics/keys-of.ts';
import type { Writer } from './writer.ts';

/** What is known of a file format before its writer is loaded. */
export interface FormatRow {
  readonly extension: string;
  /** RFC 6838 media type. */
  readonly mediaType: string;
  readonly summary: string;
  readonly load: () => Promise<Writer>;
}

/** Every file format by name, those made by default first; a writer is loaded when it is asked for. */
export const writers = {
  pdf: {
    extension: 'pdf',
    mediaType: 'application/pdf',
    summary: 'a typeset, tagged PDF',
    load: async () => (await import('./pdf/pdf.ts')).pdf,
  },
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    summary: 'a Word document with real styles',
    load: async () => (await import('./docx/docx.ts')).docx,
  },
} as const satisfies Readonly<Record<string, FormatRow>>;

/** The name of a file format. */
export type Format = keyof typeof writers;

/** Every file format, those made by default first. */
export const formats: readonly Format[] = keysOf(writers);
