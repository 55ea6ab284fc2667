import { type CST, Lexer, Parser } from 'yaml';
import { limits } from '../limits.ts';
import { OverLimit } from '../measure.ts';

/** What the library's `Parser.parse` does, but not for ever. */
export function tokensOf(text: string): readonly CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count++;
    if (count > limits.lexemes)
      throw new OverLimit(parser.offset, 'the file has more YAML in it than a résumé can have');
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  return [...tokens, ...parser.end()];
}
