import type { MarkdownIt } from 'markdown-it';

/** A stretch of text of one kind as its author marked it; `target` is a link's address, not yet checked. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
  readonly target?: string;
}

/** Reads inline Markdown: strong, emphasis, code, links, escapes and forced line ends. Everything else is text. */
export type InlineParser = (text: string) => readonly Run[];

/** What any mark of inline Markdown begins with; underscores inside a word mark nothing. */
const marks = /[*`[\\]|(?<!\w)_|<[a-z]|&#?\w+;| {2}\n/i;

/** The parser for a résumé; Markdown is loaded only where a text holds a mark of it, because that takes 50 ms. */
export async function inlineParserFor(resume: object): Promise<InlineParser> {
  if (!hasMarks(resume)) return (text) => [{ text }];
  const [{ default: markdownIt }, { default: cjkFriendly }] = await Promise.all([
    import('markdown-it'),
    // CommonMark knows marks by the spaces and points beside them, of which Chinese, Japanese and Korean have few.
    import('markdown-it-cjk-friendly'),
  ]);
  const markdown = markdownIt('commonmark', { html: false }).disable('image').use(cjkFriendly);
  // Addresses are judged in one place, by `linkTo`; here a refusal would only leave brackets on the page.
  markdown.validateLink = () => true;
  markdown.normalizeLink = (address) => address;
  return (text) => runsOf(text, markdown);
}

function hasMarks(value: unknown): boolean {
  if (typeof value === 'string') return marks.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasMarks);
}

function runsOf(text: string, markdown: MarkdownIt): readonly Run[] {
  if (!marks.test(text)) return [{ text }];
  const runs: Run[] = [];
  const depth = { strong: 0, em: 0 };
  let target: string | undefined;
  const push = (content: string, code = false): void => {
    if (content === '') return;
    const run: Run = {
      text: content,
      ...(depth.strong > 0 && { strong: true }),
      ...(depth.em > 0 && { emphasis: true }),
      ...(code && { code: true }),
      ...(target !== undefined && { target }),
    };
    runs.push(run);
  };
  for (const token of markdown.parseInline(text, {}).flatMap(({ children }) => children ?? [])) {
    switch (token.type) {
      case 'strong_open':
      case 'strong_close':
        depth.strong += token.nesting;
        break;
      case 'em_open':
      case 'em_close':
        depth.em += token.nesting;
        break;
      case 'link_open':
        target = String(token.attrGet('href') ?? '');
        break;
      case 'link_close':
        if (runs.at(-1)?.target !== target) push(target ?? '');
        target = undefined;
        break;
      case 'hardbreak':
      case 'softbreak':
        push('\n');
        break;
      default:
        push(token.content, token.type === 'code_inline');
    }
  }
  return runs;
}
