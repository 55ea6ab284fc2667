import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { quoted } from '../diagnostics/visible.ts';
import { officialFinding } from './official.ts';
import { fieldsAt, nameOf, placeOf } from './place.ts';
import { join } from './pointer.ts';
import type { Node, Tree } from './tree.ts';
import { sameField, unknownFieldHint } from './hints/unknown-field.ts';
import { wrongType } from './hints/wrong-type.ts';
import { validateCvwright, validateJsonResume, type ValidationError } from './validator.generated.js';

/** Whose rules a résumé is held to: our friendly ones, or the verdicts of the official JSON Resume schema 1.3.1. */
export type Profile = 'cvwright' | 'jsonresume';

/** Compares a tree with the schema of the profile and reports each difference in our words. */
export function validate(tree: Tree, profile: Profile, report: Report): void {
  const validator = profile === 'jsonresume' ? validateJsonResume : validateCvwright;
  if (validator(tree.value)) return;
  const errors = validator.errors ?? [];
  for (const error of errors) {
    const diagnostic = toDiagnostic(error, tree);
    if (diagnostic) report(diagnostic);
  }
}

function toDiagnostic(error: ValidationError, tree: Tree): Diagnostic | undefined {
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
      return placed(tree, pointer, wrongType(pointer, String(params['type']), node, tree));
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
  // Other programs keep their settings under meta: only what looks like one of ours is remarked on.
  if (place === 'meta' && nearest(key, fieldsAt(place)) === undefined) return undefined;
  const object = tree.find(pointer).node;
  const siblings = object.kind === 'fields' ? object.fields : [];
  const same = sameField(place, key);
  const message = siblings.some((sibling) => sibling.key === same)
    ? `${quoted(key)} is another name for "${same}", which stands here too, and is not printed`
    : `${quoted(key)} is not a field of ${nameOf(place)}`;
  const { node, field } = tree.find(at);
  const hint = field && unknownFieldHint(place, field, siblings, tree);
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
