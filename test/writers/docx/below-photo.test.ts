import { expect, it } from 'vitest';
import { classic } from '../../../src/theme/classic.ts';
import { belowPhoto } from '../../../src/writers/docx/below-photo.ts';

const name = [{ text: 'Ada Lovelace' }];
const contacts = [[{ text: 'ada@example.com' }], [{ text: 'London' }]];
const { height, gap } = classic.photo;
const { paragraphs } = classic;

it('what follows the head begins below the photo', () => {
  const { contact } = belowPhoto(classic, { name, contacts, summary: [] }, 400).paragraphs;
  const above = paragraphs.name.leading + contact.before + contact.leading;
  expect(above + contact.after).toBeCloseTo(height + gap / 2);
});

it('a head as high as the photo keeps its own white space', () => {
  const many = Array.from({ length: 30 }, () => [{ text: 'somebody@example.com' }]);
  const theme = belowPhoto(classic, { name, label: name, contacts: many, summary: [] }, 400);
  expect(theme.paragraphs.contact.after).toBe(paragraphs.contact.after);
});

it('stands below the name where there is nothing else', () => {
  const { name: style } = belowPhoto(classic, { name, contacts: [], summary: [] }, 400).paragraphs;
  expect(style.leading + style.after).toBeCloseTo(height + gap / 2);
});
