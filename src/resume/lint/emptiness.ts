import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Node } from '../tree.ts';
import { resumeShape } from '../fields.generated.ts';
import { nothingToRender } from '../nothing-to-render.ts';
import { knownTexts } from './known-texts.ts';
import { fieldOf, type Rule, type Subject, scalarsOf } from './rule.ts';

/** What says nothing: the whole, an entry, a header without a name. */
export const emptiness: Rule = function* (subject) {
  const { tree } = subject;
  if (!isPrinted(tree.root)) {
    const range = tree.range({ start: tree.root.span.start, end: tree.root.span.start + 1 });
    yield nothingToRender({ range });
    return;
  }
  yield* missingName(subject);
  yield* emptyEntries(subject);
};

/** Fields that are printed nowhere by themselves. */
const unprinted = new Set(['id', 'image', 'pageBreak']);

const notSections = new Set(['$schema', 'meta']);

/** Whether anything of a résumé is printed: what stands in fields that are none, and in hidden sections, is not. */
function isPrinted(root: Node): boolean {
  const meta = fieldOf(root, 'meta')?.value;
  const hidden = new Set(meta ? scalarsOf(meta, 'hidden').map(({ text }) => text) : []);
  for (const [name, shape] of Object.entries(resumeShape)) {
    const value = fieldOf(root, name)?.value;
    if (!value || notSections.has(name) || hidden.has(name)) continue;
    for (const { key } of knownTexts(value, shape)) {
      // The heading of a section that is empty is not printed either.
      if (!unprinted.has(key) && !(name === 'custom' && key === 'title')) return true;
    }
  }
  return false;
}

function* missingName({ tree }: Subject): Iterable<Diagnostic> {
  const basics = fieldOf(tree.root, 'basics');
  // Something else in the place of the name, or of all basics, is reported as what it is.
  if (basics && (basics.value.kind !== 'fields' || fieldOf(basics.value, 'name'))) return;
  const range = basics
    ? tree.range(basics.span)
    : tree.range({ start: tree.root.span.start, end: tree.root.span.start + 1 });
  const hint = 'put it under basics as name:, or list missing-name under meta.ignore if it is left out on purpose';
  yield diagnose('missing-name', 'the résumé has no name', {
    pointer: basics ? '/basics' : '',
    at: 'key',
    range,
    hint,
  });
}

const sayNothing = new Set(['startDate', 'endDate', 'date', 'releaseDate', 'url', 'id', 'pageBreak']);

function* emptyEntries({ tree, entries }: Subject): Iterable<Diagnostic> {
  for (const { node } of entries) {
    if (node.fields.some(({ key, value }) => !sayNothing.has(key) && saysSomething(value))) continue;
    // A custom section's own checks ask for its title, and an unknown field may hold what was to be said.
    const range = tree.range(node.fields[0]?.span ?? node.span);
    yield diagnose('empty-entry', 'the entry has no text', {
      pointer: node.pointer,
      range,
      hint: 'say what it is, or remove it',
    });
  }
}

function saysSomething(node: Node): boolean {
  if (node.kind === 'scalar') return node.text.trim() !== '';
  return node.kind === 'list' ? node.items.some(saysSomething) : node.fields.some(({ value }) => saysSomething(value));
}
