/** Where two parts of a German word meet behind an f, by how they begin and end; what is overlooked is set as it is elsewhere. */
const patterns = [
  // Words that begin with "auf", and those that hold it before "l", "f" or "tr", save a few names and loans.
  String.raw`(?<=(?<![a-zäöü])auf)(?=[fijlt])`,
  String.raw`(?<=(?<!ch|st)auf)(?=l|f|tr)`,
  String.raw`(?<=[a-zäöü][a-zäöü]f(?<!pf))(?=l(?:ich|ing|ein|os(?:e[mnrs]?)?(?![a-zäöü])|eute|ager|auf|iste))`,
  String.raw`(?<=[a-zäöü][a-zäöü]f)(?=f(?:rau|rei|reu|ahr|eld|orm|örder|ühr|ach|läch|lug|inanz|irm))`,
  String.raw`(?<=[a-zäöü][a-zäöü]f)(?=t(?:echn|eam|eil|urnier|rupp|ermin|ext|ransp))`,
];
let joint: RegExp | undefined;

/**
 * A word in the parts that are shaped by themselves: in German no ligature joins two parts of a word, as in "Auf|trag", "Kauf|frau" and
 * "beruf|lich".
 */
export function partsOf(word: string, language: string): readonly string[] {
  if (!/f[fijlt]/i.test(word) || !/^de\b/i.test(language)) return [word];
  joint ??= new RegExp(patterns.join('|'), 'i');
  return word.split(joint);
}
