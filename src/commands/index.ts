import type { Command } from './call/command.ts';

/** A row of the table of commands; the command itself is loaded when it is called, because most of them load much. */
export interface CommandRow {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command by name, in the order of the help. */
export const commands: ReadonlyMap<string, CommandRow> = new Map<string, CommandRow>(
  Object.entries({
    render: { summary: 'make the PDF and the Word document', load: async () => (await import('./render.ts')).render },
    validate: {
      summary: 'say what is wrong, where, and how to put it right',
      load: async () => (await import('./validate.ts')).validate,
    },
    init: { summary: 'write a first résumé to fill in', load: async () => (await import('./init.ts')).init },
    fmt: {
      summary: 'put a résumé file in order without losing a comment',
      load: async () => (await import('./fmt.ts')).fmt,
    },
    explain: { summary: 'say what a code means', load: async () => (await import('./explain.ts')).explain },
    schema: { summary: 'print the JSON Schema of a résumé', load: async () => (await import('./schema.ts')).schema },
    themes: { summary: 'list the designs', load: async () => (await import('./themes.ts')).themes },
  }),
);
