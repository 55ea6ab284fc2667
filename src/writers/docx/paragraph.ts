import type { Content } from '../../document/document.ts';
import type { Role } from '../../theme/theme.ts';
import type { ListLevel } from './numbering.ts';
import { isBlank, runs, tab, type Story } from './runs.ts';
import { paragraphStyleNames } from './style-names.ts';
import { element, property } from './xml.ts';

/** A paragraph of the document: what it says in which role, and what flows otherwise than its style says. */
export interface Paragraph {
  readonly role: Role;
  readonly content: Content;
  /** What stands at the far end of its line. */
  readonly aside?: Content | undefined;
  /** Style of another name than the role's. */
  readonly style?: string;
  readonly keepWithNext?: boolean | undefined;
  /** Begins a new page, as its author asked. */
  readonly startsPage?: true | undefined;
  /** What counts it, where that is not its style's numbering. */
  readonly numbering?: ListLevel | undefined;
}

/** A `w:p`; nothing where there is no text, since space is a matter of styles. */
export function paragraph(
  { role, content, aside, style, keepWithNext, startsPage, numbering }: Paragraph,
  story: Story,
): string {
  const text = isBlank(content) ? '' : runs(content, { role, far: false }, story);
  const far = aside === undefined || isBlank(aside) ? '' : runs(aside, { role, far: true }, story);
  if (text === '' && far === '') return '';
  const properties = [
    property('w:pStyle', style ?? paragraphStyleNames[role].id),
    keepWithNext === undefined ? '' : property('w:keepNext', keepWithNext ? undefined : 0),
    startsPage ? property('w:pageBreakBefore') : '',
    numbering === undefined
      ? ''
      : element('w:numPr', {}, property('w:ilvl', numbering.level), property('w:numId', numbering.id)),
  ];
  return element('w:p', {}, element('w:pPr', {}, ...properties), text, far === '' ? '' : tab + far);
}
