/** Text as it is drawn beside the text it stands for: `starts[i]` is where in `source` the drawn unit `i` comes from. */
export interface Cased {
  readonly source: string;
  readonly text: string;
  readonly starts?: readonly number[];
}

/** Drawn as written. */
export function asWritten(source: string): Cased {
  return { source, text: source };
}

/** Drawn in capitals, by the rules of the language: "ß" becomes two letters, a Turkish "i" keeps its dot. */
export function inCapitals(source: string, language: string): Cased {
  let text = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of source) {
    const upper = character.toLocaleUpperCase(language);
    for (let unit = 0; unit < upper.length; unit++) starts.push(unit === 0 ? at : at + character.length);
    text += upper;
    at += character.length;
  }
  return { source, text, starts };
}

/** The text that a stretch of drawn units stands for. */
export function sourceAt({ source, text, starts }: Cased, from: number, to: number): string {
  if (!starts) return source.slice(from, to);
  const end = to >= text.length ? source.length : (starts[to] ?? source.length);
  return source.slice(starts[from] ?? 0, end);
}
