import { parseArgs } from 'node:util';
import { nearest } from '../../diagnostics/nearest.ts';
import { quoted } from '../../diagnostics/visible.ts';
import { Failure } from './failure.ts';

/** A flag as its command declares it. `value` names what follows it in the help; without it the flag stands alone. */
export interface Flag {
  readonly value?: string;
  /** May be given more than once; where `value` ends in `,…`, also with commas between its values. */
  readonly multiple?: true;
  readonly summary: string;
}

export type Flags = Readonly<Record<string, Flag>>;

/** What the user gave for each flag. */
export type Given<F extends Flags> = {
  readonly [K in keyof F]: F[K] extends { readonly multiple: true }
    ? readonly string[]
    : F[K] extends { readonly value: string }
      ? string | undefined
      : boolean;
};

export interface Call<F extends Flags> {
  readonly operands: readonly string[];
  readonly given: Given<F>;
}

/** Reads the arguments after a verb; throws a Failure at the first that its manual does not know. */
export function readCall<F extends Flags>(argv: readonly string[], manual: { name: string; flags: F }): Call<F> {
  const known = Object.entries<Flag>(manual.flags);
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries(known.map(([name, flag]) => [name, { type: flag.value ? 'string' : 'boolean' }])),
  });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(manual.flags, token.name) ? manual.flags[token.name] : undefined;
    if (!flag) throw unknownFlag(token.rawName, manual);
    const value = readValue(token, flag, manual.name);
    const given = values.get(token.name) ?? [];
    const several = flag.value?.endsWith(',…') ? value.split(',') : [value];
    values.set(token.name, flag.multiple ? [...given, ...several] : several);
  }
  const given = known.map(([name, flag]) => {
    const list = values.get(name);
    if (flag.multiple) return [name, list ?? []];
    return [name, flag.value ? list?.[0] : list !== undefined];
  });
  // The compiler cannot see that the entries were made from the very flags that the type is made from.
  return { operands, given: Object.fromEntries(given) as Given<F> };
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readValue({ rawName, value, inlineValue }: OptionToken, flag: Flag, verb: string): string {
  if (!flag.value) {
    if (value !== undefined) throw new Failure(`${rawName} takes no value`, help(verb));
    return '';
  }
  // `--out --to pdf` would otherwise write into a folder called "--to".
  const isFlag = inlineValue === false && value !== undefined && /^-./.test(value);
  if (value === undefined || value === '' || isFlag)
    throw new Failure(`${rawName} needs a value: ${flag.value}`, help(verb));
  return value;
}

function unknownFlag(rawName: string, manual: { name: string; flags: Flags }): Failure {
  const near = nearest(rawName.replace(/^-+/, ''), Object.keys(manual.flags));
  const hint = near ? `did you mean "--${near}"?` : help(manual.name);
  return new Failure(`${quoted(rawName)} is not a flag of cvwright ${manual.name}`, hint);
}

function help(verb: string): string {
  return `see cvwright ${verb} --help`;
}
