import fc from 'fast-check';
import type { Block, Content, Document, Inline, InnerList, ListItem, Numbering } from '../src/document/document.ts';

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zA-Z]{1,12}$/) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'naïve',
      'Straße',
      'C++',
      '2019–2021',
      'rack-scale',
      'github.com/name/project',
      '(SQL/NoSQL)',
    ),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{60,240}$/) },
);

const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

const inline: fc.Arbitrary<Inline> = fc
  .record({ text: sentence, mark: fc.constantFrom('none', 'strong', 'emphasis', 'code', 'muted', 'link', 'unbroken') })
  .map(({ text, mark }) => {
    if (mark === 'none') return { text };
    if (mark === 'link') return { text, href: 'https://example.com/' };
    return { text, [mark]: true };
  });

const content: fc.Arbitrary<Content> = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((inlines) => inlines.flatMap((run, index) => (index === 0 ? [run] : [{ text: ' ' }, run])));

const short: fc.Arbitrary<Content> = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => [{ text: words.join(' ') }]);

const numbering: fc.Arbitrary<Numbering> = fc.oneof(
  fc.constant({ ordered: false }),
  fc.constant({ ordered: true }),
  fc.nat({ max: 98 }).map((start) => ({ ordered: true, start })),
);

const innerList: fc.Arbitrary<InnerList> = fc
  .tuple(numbering, fc.array(content, { minLength: 1, maxLength: 4 }))
  .map(([numbers, items]) => ({ ...numbers, items }));

const item: fc.Arbitrary<ListItem> = fc.record({
  content,
  lists: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(innerList, { minLength: 1, maxLength: 2 })),
});

const list: fc.Arbitrary<Block> = fc
  .tuple(numbering, fc.array(item, { minLength: 1, maxLength: 8 }))
  .map(([numbers, items]) => ({ kind: 'list', ...numbers, items }));

const simple: fc.Arbitrary<Block> = fc.oneof(
  content.map((text): Block => ({ kind: 'paragraph', content: text })),
  list,
  fc
    .record({ label: short, content }, { requiredKeys: ['content'] })
    .map((row): Block => ({ kind: 'labelled', ...row })),
);

const aside = fc.option(short, { nil: undefined });

function withAside<T extends object>(block: T, far: Content | undefined): T & { aside?: Content } {
  return far ? { ...block, aside: far } : block;
}

const line: fc.Arbitrary<Block> = fc
  .record({ content, far: aside, blocks: fc.array(simple, { maxLength: 2 }) })
  .map(({ far, ...block }): Block => withAside({ kind: 'line', ...block }, far));

function entryOf(inner: fc.Arbitrary<Block>): fc.Arbitrary<Block> {
  return fc
    .record({
      title: short,
      far: aside,
      details: fc.array(fc.record({ content: short, far: aside }), { maxLength: 2 }),
      blocks: fc.array(inner, { maxLength: 3 }),
    })
    .map(({ far, details, ...entry }): Block => {
      const lines = details.map((detail) => withAside({ content: detail.content }, detail.far));
      return withAside({ kind: 'entry', ...entry, details: lines }, far);
    });
}

const block = fc.oneof(
  simple,
  line,
  entryOf(fc.oneof({ weight: 4, arbitrary: simple }, { weight: 1, arbitrary: entryOf(simple) })),
);

const section = fc.record({
  id: fc.constantFrom('work', 'education', 'talks'),
  title: short,
  blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
});

/** Documents of every shape, with long words, links and marks, in a script that runs left to right. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    name: short,
    label: fc.option(short, { nil: undefined }),
    contacts: fc.array(short, { maxLength: 6 }),
    summary: fc.array(simple, { maxLength: 2 }),
    sections: fc.array(section, { maxLength: 5 }),
  })
  .map(({ name, label, contacts, summary, sections }) => ({
    language: 'en',
    direction: 'ltr',
    title: 'Title',
    keywords: [],
    header: { name, ...(label && { label }), contacts, summary },
    sections,
    footer: { name: 'Name', page: 'Page {page} of {pages}' },
  }));

/** Every run of a document, in reading order: what a reader of any of its files must find. */
export function runs({ header, sections }: Document): readonly Inline[] {
  return [
    ...header.name,
    ...(header.label ?? []),
    ...header.contacts.flat(),
    ...header.summary.flatMap(blockRuns),
    ...sections.flatMap(({ title, blocks }) => [...title, ...blocks.flatMap(blockRuns)]),
  ];
}

function blockRuns(part: Block): readonly Inline[] {
  if (part.kind === 'paragraph') return part.content;
  if (part.kind === 'list')
    return part.items.flatMap(({ content, lists }) => [...content, ...lists.flatMap(({ items }) => items.flat())]);
  if (part.kind === 'labelled') return [...(part.label ?? []), ...part.content];
  const far = part.aside ?? [];
  if (part.kind === 'line') return [...part.content, ...far, ...part.blocks.flatMap(blockRuns)];
  const details = part.details.flatMap((detail) => [...detail.content, ...(detail.aside ?? [])]);
  return [...part.title, ...far, ...details, ...part.blocks.flatMap(blockRuns)];
}
