import type { MarkStyle, ParagraphStyle, Role, Theme } from './theme.ts';

/** The theme with every paragraph style changed, and every mark where that is asked for. */
export function restyled(
  theme: Theme,
  change: (style: ParagraphStyle, role: Role) => ParagraphStyle,
  changeMark: (style: MarkStyle) => MarkStyle = (style) => style,
): Theme {
  const { strong, emphasis, code, muted, link, aside, marker } = theme.marks;
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
      description: changed('description'),
      line: changed('line'),
      body: changed('body'),
      bullet: changed('bullet'),
      number: changed('number'),
      innerBullet: changed('innerBullet'),
      innerNumber: changed('innerNumber'),
      labelled: changed('labelled'),
      footer: changed('footer'),
    },
    marks: {
      strong: changeMark(strong),
      emphasis: changeMark(emphasis),
      code: changeMark(code),
      muted: changeMark(muted),
      link: changeMark(link),
      aside: changeMark(aside),
      marker: changeMark(marker),
    },
  };
}
