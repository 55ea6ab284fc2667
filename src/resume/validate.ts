import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { quoted } from '../diagnostics/visible.ts';
import { officialFinding } from './official.ts';
import { fieldsAt, nameOf, placeOf } from './place.ts';
import { presentName } from './names.ts';
import { join, type Node, type Tree } from './tree.ts';
import { unknownFieldHint } from './unknown-field.ts';
import { validateCvwright, validateJsonResume, type ValidationError } from './validator.generated.js';

/** Whose rules a résumé is held to: our friendly ones, or the verdicts of the official JSON Resume schema 1.3.1. */
export type Profile = 'cvwright' | 'jsonresume';

/** Compares a tree with the schema of the profile and reports each difference in our words. */
export function validate(tree: Tree, profile: Profile, report: Report): void {
  const validator = profile === 'jsonresume' ? validateJsonResume : validateCvwright;
  if (validator(tree.value)) return;
  const errors = validator.errors ?? [];
  for (const error of errors) {
    const diagnostic = toDiagnostic(error, tree, profile);
    if (diagnostic) report(diagnostic);
  }
}

function toDiagnostic(error: ValidationError, tree: Tree, profile: Profile): Diagnostic | undefined {
  const { instancePath: pointer, keyword, params } = error;
  const { node } = tree.find(pointer);
  switch (keyword) {
    case 'additionalProperties':
      return unknownField(pointer, String(params['additionalProperty']), tree);
    case 'required':
      return placed(
        tree,
        pointer,
        diagnose(
          'missing-field',
          `${quoted(String(params['missingProperty']))} is missing in ${nameOf(placeOf(pointer))}`,
          { hint: `add ${String(params['missingProperty'])}:` },
        ),
      );
    case 'enum':
      return placed(tree, pointer, invalidChoice(textOf(node), params['allowedValues']));
    case 'type':
      return placed(tree, pointer, wrongType(pointer, String(params['type']), node, profile));
    default:
      return placed(tree, pointer, officialFinding(keyword, textOf(node), params['format']));
  }
}

function placed(tree: Tree, pointer: string, diagnostic: Diagnostic): Diagnostic {
  const { node, field } = tree.find(pointer);
  // A value of many lines is named by its key; a missing field has no place but its object's.
  const at = field && (node.kind !== 'scalar' || node.text === '') ? 'key' : 'value';
  return { ...diagnostic, pointer: node.pointer, at, range: tree.locate(pointer, at) };
}

function textOf(node: Node): string {
  return node.kind === 'scalar' ? node.text : '';
}

function unknownField(pointer: string, key: string, tree: Tree): Diagnostic | undefined {
  const place = placeOf(pointer);
  const at = join(pointer, key);
  const present = tree.find(pointer).node;
  const taken = new Set(present.kind === 'fields' ? present.fields.map((field) => field.key) : []);
  const hint = unknownFieldHint(place, key, taken);
  // Other programs keep their settings under meta: only what looks like one of ours is remarked on.
  if (place === 'meta' && nearest(key, fieldsAt(place)) === undefined) return undefined;
  const old = presentName(place, key);
  const message =
    old && taken.has(old)
      ? `${quoted(key)} is another name for "${old}", which stands here too, and is not printed`
      : `${quoted(key)} is not a field of ${nameOf(place)}`;
  const { node } = tree.find(at);
  return diagnose('unknown-field', message, {
    pointer: node.pointer,
    at: 'key',
    range: tree.locate(at, 'key'),
    ...(hint !== undefined && { hint }),
  });
}

function invalidChoice(text: string, allowed: unknown): Diagnostic {
  const words = Array.isArray(allowed) ? allowed.map(String) : [];
  const near = nearest(text, words);
  const hint = near === undefined ? `write one of ${words.join(', ')}` : `did you mean "${near}"?`;
  return diagnose('invalid-choice', `${quoted(text)} is none of ${words.join(', ')}`, { hint });
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object with fields of its own',
};

function wrongType(pointer: string, wanted: string, node: Node, profile: Profile): Diagnostic {
  const what = kinds[wanted] ?? wanted;
  const found = kindOf(node);
  const key = placeOf(pointer).split('.').at(-1) ?? '';
  const subject = key.endsWith('[]') ? `an item of ${quoted(key.slice(0, -2))}` : quoted(key);
  return diagnose('wrong-type', `${subject} takes ${what}, and ${found} stands here`, {
    hint: typeHint(wanted, node, profile, pointer),
  });
}

function kindOf(node: Node): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'fields') return 'an object';
  if (node.value === null) return 'nothing';
  return typeof node.value === 'string'
    ? 'a text'
    : typeof node.value === 'number'
      ? 'a number'
      : `"${String(node.value)}"`;
}

function typeHint(wanted: string, node: Node, profile: Profile, pointer: string): string {
  if (node.kind === 'scalar' && node.value === null) return 'remove the key, or fill it in';
  if (wanted === 'string' && node.kind === 'scalar') return 'put the value in quotes';
  // `- Marlin: built it` is an object to YAML.
  if (wanted === 'string' && node.kind === 'fields' && /\d$/.test(pointer))
    return 'put the whole item in quotes: a colon followed by a space makes it an object';
  if (wanted === 'string')
    return node.kind === 'list'
      ? 'write one text; if the brackets belong to it, put it in quotes'
      : 'write one text; if it holds a colon or braces, put it in quotes';
  if (wanted === 'array' && node.kind === 'scalar' && /^-\S/.test(node.text)) return 'put a space after each hyphen';
  if (wanted === 'array') return 'begin each item with a hyphen and a space';
  const [first] = fieldsAt(placeOf(pointer));
  const example = first === undefined || profile === 'jsonresume' ? 'key: value' : `${first}: …`;
  return `write its fields one under the other, such as "${example}"`;
}
