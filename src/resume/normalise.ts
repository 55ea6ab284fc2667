import type { Code } from '../diagnostics/codes.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Fix, Report } from '../diagnostics/diagnostic.ts';
import { isJson, type Source } from '../diagnostics/source.ts';
import { quoted } from '../diagnostics/visible.ts';
import { resumeShape, type Shape, type TextKind } from './fields.generated.ts';
import { exact } from './exact.ts';
import { isList } from './is-list.ts';
import { textLimits } from './limits.ts';
import { presentName, shortForm } from './names.ts';
import { createTree, type Field, type Fields, type List, type Node, type Scalar, type Tree } from './tree.ts';
import { checkCharacters } from './values/characters.ts';
import { checks } from './values/index.ts';
import type { Finding } from './values/verdict.ts';

/** The same tree as its author meant it: old names replaced, empty values gone, texts in the form that printing wants. */
export function normalise(tree: Tree, source: Source, report: Report): Tree {
  const { root } = tree;
  if (root.kind !== 'fields') return tree;
  const normaliser = new Normaliser(tree, isJson(source), report);
  return createTree(normaliser.fields(root, resumeShape, ''), source);
}

/** The key that a value stands under; absent in lists. */
type Key = Field | undefined;

/** What a finding is about, when it is not the whole value, and the way out. */
interface About {
  readonly field?: Key;
  readonly part?: string | undefined;
  readonly hint?: string | undefined;
  readonly fix?: Fix | undefined;
}

class Normaliser {
  readonly #tree: Tree;
  readonly #isJson: boolean;
  readonly #report: Report;

  constructor(tree: Tree, isWrittenAsJson: boolean, report: Report) {
    this.#tree = tree;
    this.#isJson = isWrittenAsJson;
    this.#report = report;
  }

  /** An object's fields; `place` as in names.ts. */
  fields(node: Fields, shape: { readonly [key: string]: Shape }, place: string): Fields {
    const fields: Field[] = [];
    for (const field of node.fields) {
      const { key, value, span } = this.#renamed(field, place, [node.fields, fields]);
      const known = Object.hasOwn(shape, key) ? shape[key] : shape['*'];
      const next = place === '' ? key : `${place}.${key}`;
      const meant = known === undefined ? exact(value) : this.#node(value, known, next, field);
      if (meant) fields.push({ key, span, value: meant });
    }
    return { ...node, fields };
  }

  /** The field under today's name, unless one of that name is among those written or those renamed before. */
  #renamed(field: Field, place: string, others: readonly (readonly Field[])[]): Field {
    const key = presentName(place, field.key);
    if (key === undefined || others.some((fields) => fields.some((other) => other.key === key))) return field;
    if (isEmpty(field.value)) return { ...field, key };
    const hint = `rename it to ${key}`;
    this.#note(
      'old-field-name',
      `${quoted(field.key)} is called "${key}" in a résumé, and is taken as that`,
      field.value,
      { field, hint, fix: this.#tree.rewritten(field.span, key) },
    );
    return { ...field, key };
  }

  #node(node: Node, shape: Shape, place: string, key: Key): Node | undefined {
    if (isEmpty(node)) return this.#empty(node, key);
    if (typeof shape === 'string') return node.kind === 'scalar' ? this.#text(node, shape) : node;
    if (isList(shape)) return this.#list(node, shape[0], place);
    if (node.kind === 'fields') return this.fields(node, shape, place);
    return node.kind === 'scalar' ? this.#short(node, shape, place) : node;
  }

  #empty(node: Node, key: Key): undefined {
    const subject = key ? quoted(key.key) : 'the item';
    const message =
      node.kind === 'scalar' && node.value === null && node.text !== ''
        ? `${subject} is ${node.text}, which stands for nothing`
        : key
          ? `nothing stands after ${subject}`
          : 'the item is empty';
    const quotes = /^N(?:ull|ULL)$/.test(node.kind === 'scalar' ? node.text : '')
      ? '; a text that reads so stands in quotes'
      : '';
    const hint = commented(this.#tree, node) ?? `fill it in, or remove ${key ? 'the key' : 'it'}${quotes}`;
    this.#note('empty-value', message, node, { field: key, hint });
  }

  #list(node: Node, item: Shape, place: string): Node {
    if (node.kind === 'list') return { ...node, items: this.#items(node, item, `${place}[]`) };
    const fits = node.kind === 'fields' ? typeof item === 'object' : typeof item === 'string';
    if (!fits || (node.kind === 'scalar' && /^-\S/.test(node.text))) return node;
    this.#note(
      'not-a-list',
      `${node.kind === 'fields' ? 'an object' : 'a text'} stands where a list is wanted, and is taken as its only item`,
      node,
      {
        hint: this.#isJson ? 'put brackets around it: […]' : 'begin it on a line of its own with a hyphen and a space',
      },
    );
    const value = this.#node(node, item, `${place}[]`, undefined);
    return { kind: 'list', items: value ? [value] : [], span: node.span, pointer: node.pointer };
  }

  #items(node: List, item: Shape, place: string): readonly Node[] {
    return node.items.flatMap((child) => {
      const value = this.#node(child, item, place, undefined);
      // An entry of empty values only is as good as none, which its values have been reported for.
      const emptied =
        value?.kind === 'fields' && value.fields.length === 0 && child.kind === 'fields' && child.fields.length > 0;
      return value && !emptied ? [value] : [];
    });
  }

  /** A text where an object is wanted, which some objects have a field for. */
  #short(node: Scalar, shape: { readonly [key: string]: Shape }, place: string): Node {
    const key = shortForm(place);
    const kind = key === undefined ? undefined : shape[key];
    const [word = ''] = node.text.split(' ', 1);
    // `region Scotland` lacks its colon.
    const isField = word !== node.text && Object.hasOwn(shape, word);
    if (key === undefined || typeof kind !== 'string' || isField) return node;
    this.#note('short-form', `${quoted(node.text)} stands alone and is taken as the ${key}`, node, {
      hint: this.#isJson ? `write {"${key}": "…"}` : `write "${key}: …"`,
    });
    const field = { key, span: node.span, value: this.#text(node, kind) };
    return { kind: 'fields', fields: [field], span: node.span, pointer: node.pointer };
  }

  #text(node: Scalar, kind: TextKind): Scalar {
    if (typeof node.value !== 'string' && kind !== 'choice') {
      const fix = this.#tree.rewritten(node.span, node.text);
      this.#note('not-text', `${quoted(node.text)} is taken as text`, node, { hint: 'put it in quotes', fix });
    }
    const isData = kind === 'image' && /^data:/i.test(node.text.slice(0, 5));
    if (node.text.length > textLimits[kind] && !isData) return this.#tooLong(node, textLimits[kind]);
    const characters = checkCharacters(node.text);
    if (characters.finding) this.#found(characters.finding, node);
    const { text, finding } = checks[kind](characters.text);
    if (finding) this.#found(finding, node);
    return text === node.text && text === node.value ? node : { ...node, value: text, text };
  }

  #tooLong(node: Scalar, limit: number): Scalar {
    const message = `the text has ${node.text.length.toLocaleString('en-GB')} characters; at most ${limit.toLocaleString('en-GB')} are printed here`;
    this.#note('over-limit', message, node, { hint: 'shorten it, or divide it' });
    return node;
  }

  #found({ code, message, hint, part, instead }: Finding, node: Scalar): void {
    const fix = instead === undefined ? undefined : this.#tree.rewritten(node.span, instead);
    this.#note(code, message, node, { hint, part, fix });
  }

  #note(code: Code, message: string, node: Node, { field, hint, part, fix }: About): void {
    const { pointer } = node;
    const range = field ? this.#tree.range(field.span) : this.#tree.range(node.span, part);
    const way = { ...(hint !== undefined && { hint }), ...(fix && { fix }) };
    this.#report(diagnose(code, message, { pointer, range, ...(field && { at: 'key' }), ...way }));
  }
}

function isEmpty(node: Node): boolean {
  return (
    node.kind === 'scalar' && (node.value === null || (typeof node.value === 'string' && node.value.trim() === ''))
  );
}

/** A value that begins with # is a comment to YAML: more people are surprised by it than mean it. */
function commented(tree: Tree, node: Node): string | undefined {
  return tree.comment(node.span.end)
    ? 'the # begins a comment: put the value in quotes if it belongs to it'
    : undefined;
}
