import type { Edit } from './edit.ts';

/** Two hyphens are an en dash, three an em dash, between words or between spaces: `--all` is an option, `-->` an arrow. */
const hyphens = /(?<=[^ \n<!–—-])-{2,3}(?=[^ \n>–—-])|(?<=[^ \n] )-{2,3}(?=[ \n])/g;

/** One hyphen between spaces and words; between numbers it may be a minus. */
const spaced = /(?<=[^ \n–—-] )-(?= [^ \n–—-])(?<!\d -(?= \d))/g;

/** From one year to another; longer rows of digits and hyphens are numbers of something. */
const years = /(?<![\w.,:/+'#-]|\d )((?:19|20)\d\d)( ?)-\2((?:19|20)\d\d)(?![\w/-]|[.,:]\d)/g;

/**
 * From one small number to another before what is counted, as in "3-4 weeks" and "20-30 %", and from page to page; longer numbers may be
 * of a telephone.
 */
const counts =
  /(?<![\w.,:/+'#–-]|\d )([1-9]\d{0,2})-([1-9]\d{0,2})(?= ?%| \p{L})|(?<=(?<!\p{L})(?:pp?|S|Seiten?|pages?)\.? )(?!(?:19|20)\d\d-)(\d{1,4})-(\d{1,4})(?![\w-])/gu;

/** Three dots, neither in a longer row nor in a path. */
const dots = /(?<![.…/\\])\.{3}(?![.…/\\])/g;

/** The dashes and ellipses that a text means by hyphens and dots. */
export function dashEdits(text: string): readonly Edit[] {
  return [
    ...[...text.matchAll(hyphens)].map(({ 0: sign, index }) => edit(index, sign, sign.length === 3 ? '—' : '–')),
    ...[...text.matchAll(spaced)].map(({ 0: sign, index }) => edit(index, sign, '–')),
    ...[...text.matchAll(years)].flatMap(({ 1: from = '', 2: space = '', 3: to = '', index }) =>
      from < to ? [edit(index + from.length + space.length, '-', '–')] : [],
    ),
    ...[...text.matchAll(counts)].flatMap(({ 1: count, 2: most, 3: page = '', 4: last = '', index }) => {
      const [from, to] = [count ?? page, most ?? last];
      return Number(from) < Number(to) ? [edit(index + from.length, '-', '–')] : [];
    }),
    ...[...text.matchAll(dots)].map(({ 0: sign, index }) => edit(index, sign, '…')),
  ];
}

function edit(start: number, sign: string, text: string): Edit {
  return { start, end: start + sign.length, text };
}
