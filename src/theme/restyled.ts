import type { ParagraphStyle, Role, Theme } from './theme.ts';

/** The theme with every paragraph style changed. */
export function restyled(theme: Theme, change: (style: ParagraphStyle, role: Role) => ParagraphStyle): Theme {
  const changed = (role: Role): ParagraphStyle => change(theme.paragraphs[role], role);
  return {
    ...theme,
    paragraphs: {
      name: changed('name'),
      label: changed('label'),
      contact: changed('contact'),
      heading: changed('heading'),
      title: changed('title'),
      position: changed('position'),
      details: changed('details'),
      line: changed('line'),
      body: changed('body'),
      bullet: changed('bullet'),
      number: changed('number'),
      labelled: changed('labelled'),
      footer: changed('footer'),
    },
  };
}
