import type { Mark, MarkStyle, ParagraphStyle, Role, Theme } from './theme.ts';

/** The style of a paragraph role, in points: the one record that the PDF draws with and the Word file serialises. */
export function styleOf(role: Role, theme: Theme): ParagraphStyle {
  return theme.paragraphs[role];
}

/** What a mark changes in the text of the paragraph around it. */
export function markOf(mark: Mark, theme: Theme): MarkStyle {
  return theme.marks[mark];
}

/** The items of a list that stands by itself, and not inside another. */
export type OuterListRole = Extract<Role, 'bullet' | 'number'>;

/**
 * White space above a list that a section or the summary begins with, in points: as much as above running text there, or its first
 * bullet would touch the heading's rule.
 */
export function spaceAboveFirst(role: OuterListRole, theme: Theme): number {
  return Math.max(styleOf(role, theme).before, styleOf('body', theme).before);
}
