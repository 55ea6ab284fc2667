import type { Block, Document } from '../src/document/document.ts';

/** A small document that holds some blocks. */
export function documentOf(blocks: readonly Block[], overrides: Partial<Document> = {}): Document {
  return {
    language: 'en',
    direction: 'ltr',
    title: 'Ada',
    keywords: [],
    header: { name: [{ text: 'Ada Lovelace' }], contacts: [], summary: [] },
    sections: [{ id: 'work', title: [{ text: 'Experience' }], blocks }],
    footer: { name: 'Ada Lovelace', page: 'Page {page} of {pages}' },
    ...overrides,
  };
}
