import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Source } from '../../diagnostics/source.ts';
import { checkDepth } from '../depth.ts';
import { limits } from '../limits.ts';
import { measure, OverLimit, type Size } from '../measure.ts';
import {
  aliasCycle,
  compoundKey,
  duplicateKey,
  type Mistake,
  noSpaceAfterHyphen,
  strayMerge,
  toDiagnostic,
  unknownTag,
  unresolvedAlias,
  unusedAnchor,
} from './mistake.ts';
import { otherSpace } from './other-space.ts';
import { join } from '../pointer.ts';
import { tokensOf } from './tokens-of.ts';
import type { Field, Fields, List, Node, Span } from '../tree.ts';
import { lineAround } from './yaml-line.ts';
import { explainYaml } from './explain-yaml.ts';

/** Whether plain values stay text, as people mean them, or get the types of YAML's core schema, as other programs read them. */
export type YamlTypes = 'text' | 'core';

/** Reads one YAML document with the place of every value; nothing when it is empty or broken. */
export function readYaml(source: Source, types: YamlTypes, report: Report): Node | undefined {
  const documents = documentsOf(source.text, types);
  const mistakes = explainYaml(source, documents);
  mistakes.forEach(report);
  const [document] = documents;
  if (mistakes.length > 0 || !document?.contents) return undefined;
  return new Reader(source, report, document).read();
}

/** What a text holds by the library's reading; its tokens, which are many, are gone when that is done. */
function documentsOf(text: string, types: YamlTypes): readonly Document.Parsed[] {
  const tokens = tokensOf(text);
  checkDepth(tokens);
  const composer = new Composer({
    ...(types === 'text' ? { schema: 'failsafe', customTags: ['null'] } : { schema: 'core' }),
    // Its own check compares every pair of keys; ours is linear and knows where the first stands.
    uniqueKeys: false,
  });
  return [...composer.compose(tokens, false, text.length)];
}

const knownTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'timestamp', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Turns the library's nodes into ours: aliases followed, merge keys merged, keys unique, everything counted. */
class Reader {
  readonly #source: Source;
  readonly #report: Report;
  readonly #document: Document.Parsed;
  readonly #anchors = new Map<string, { readonly span: Span; node?: Node; used?: true }>();
  readonly #sizes = new Map<Node, Size>();
  #aliases = 0;
  #mistakes = 0;

  constructor(source: Source, report: Report, document: Document.Parsed) {
    this.#source = source;
    this.#report = report;
    this.#document = document;
  }

  read(): Node | undefined {
    const node = this.#node(this.#document.contents, '', 0);
    for (const [name, { span, node: anchored, used }] of this.#anchors) {
      // `&x y` as a text would print as `y`: an anchor that nothing uses was most probably not meant as one.
      if (!used && anchored?.kind === 'scalar') this.#unusedAnchor(name, span);
    }
    return this.#mistakes > 0 ? undefined : node;
  }

  #node(written: ParsedNode | null, pointer: string, at: number): Node {
    if (written === null)
      return this.#measured({ kind: 'scalar', value: null, text: '', pointer, span: { start: at, end: at } });
    if (isAlias(written)) return this.#alias(written.source, spanOf(written), pointer);
    if (written.tag !== undefined && !knownTags.has(written.tag))
      this.#fail(unknownTag(written.tag, this.#tagSpan(spanOf(written))));
    const anchor = written.anchor === undefined ? undefined : { span: spanOf(written) };
    if (anchor && written.anchor !== undefined) this.#anchors.set(written.anchor, anchor);
    const node = this.#measured(this.#content(written, pointer));
    if (anchor) Object.assign(anchor, { node });
    return node;
  }

  #measured(node: Node): Node {
    measure(node, this.#sizes);
    return node;
  }

  #content(written: Exclude<ParsedNode, Alias.Parsed>, pointer: string): Node {
    if (isScalar(written)) {
      const { value, source } = written;
      const span = spanOf(written);
      const typed = typeof value === 'number' || typeof value === 'boolean' || value === null;
      return { kind: 'scalar', value: typed ? value : source, text: source, pointer, span };
    }
    return isSeq(written) ? this.#seq(written, pointer) : this.#map(written, pointer);
  }

  #seq(written: YAMLSeq.Parsed, pointer: string): List {
    const span = this.#trimmed(spanOf(written));
    const items = written.items.map((item, index) => this.#node(item, join(pointer, index), span.start));
    return { kind: 'list', items, pointer, span };
  }

  #map(written: YAMLMap.Parsed, pointer: string): Fields {
    const span = this.#trimmed(spanOf(written));
    const fields = new Map<string, Field>();
    const merged: Field[] = [];
    for (const { key, value } of written.items) {
      const keySpan = spanOf(key);
      if (!isScalar(key)) {
        this.#fail(compoundKey(keySpan));
        continue;
      }
      const name = key.source;
      const slip = /^[-\u00A0\u2007\u202F\u3000]/.test(name) && this.#slip(key, keySpan.start);
      if (slip) {
        this.#fail(slip);
        if (this.#mistakes >= limits.mistakes) break;
        continue;
      }
      const node = this.#node(value, join(pointer, name), keySpan.end);
      const first = fields.get(name);
      if (name === '<<' && key.type === 'PLAIN') merged.push(...this.#merged(node, keySpan));
      else if (first) this.#fail(duplicateKey(name, this.#source.position(first.span.start).line, keySpan));
      else fields.set(name, { key: name, span: keySpan, value: node });
    }
    // Own keys come before merged ones, and earlier merged ones before later (YAML 1.1, merge key type).
    for (const field of merged) if (!fields.has(field.key)) fields.set(field.key, field);
    return { kind: 'fields', fields: [...fields.values()], pointer, span };
  }

  /** A hyphen or a space that was not meant as a part of the key. */
  #slip({ type }: Scalar.Parsed, start: number): Mistake | undefined {
    const line = lineAround(this.#source, start);
    if (type !== 'PLAIN') return undefined;
    return line.lacksSpace && line.contentStart === start ? noSpaceAfterHyphen(line) : otherSpace(line, this.#source);
  }

  /** A block ends with its last sign, not with the line end after it. */
  #trimmed({ start, end }: Span): Span {
    return { start, end: start + this.#source.text.slice(start, end).trimEnd().length };
  }

  #merged(node: Node, at: Span): readonly Field[] {
    const sources = node.kind === 'list' ? node.items : [node];
    return sources.flatMap((source) => {
      if (source.kind !== 'fields') {
        this.#fail(strayMerge(at));
        return [];
      }
      const alias = source.alias ?? node.alias;
      return source.fields.map((field) => ({ ...field, value: this.#through(field.value, alias) }));
    });
  }

  #alias(name: string, span: Span, pointer: string): Node {
    this.#aliases++;
    if (this.#aliases > limits.aliases) {
      const message = `the file uses aliases more than ${limits.aliases} times`;
      throw new OverLimit(span.start, message, 'write the values out');
    }
    const anchor = this.#anchors.get(name);
    if (anchor) Object.assign(anchor, { used: true });
    if (anchor?.node) return this.#through(anchor.node, span);
    this.#fail(anchor ? aliasCycle(name, span) : unresolvedAlias(name, span, lineAround(this.#source, span.start)));
    return this.#measured({ kind: 'scalar', value: null, text: '', pointer, span });
  }

  /** The same node, read through an alias. */
  #through(node: Node, alias: Span | undefined): Node {
    return alias ? this.#measured({ ...node, alias }) : node;
  }

  #unusedAnchor(name: string, span: Span): void {
    const start = Math.max(this.#source.text.lastIndexOf('&', span.start), 0);
    this.#fail(unusedAnchor(name, start, lineAround(this.#source, start)));
  }

  /** Where the tag before a value stands. */
  #tagSpan({ start }: Span): Span {
    const [before = ''] = /![^\s]*\s*$/.exec(this.#source.text.slice(Math.max(0, start - 200), start)) ?? [];
    return { start: start - before.length, end: start - before.length + before.trimEnd().length };
  }

  #fail(mistake: Mistake): void {
    this.#mistakes++;
    if (this.#mistakes <= limits.mistakes) this.#report(toDiagnostic(mistake, this.#source));
  }
}

/** Where a node is written, without the comments that the library counts in. */
function spanOf({ range }: { readonly range?: readonly [number, number, number] | null | undefined }): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
