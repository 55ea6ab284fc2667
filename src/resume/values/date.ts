import { quoted } from '../../diagnostics/visible.ts';
import { isPresent } from './present.ts';
import type { Verdict } from './verdict.ts';

const iso = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A year, a month or a day of the Gregorian calendar that exists, in the form of ISO 8601. */
export function isDate(text: string): boolean {
  return iso.test(text) && impossible(text) === undefined;
}

/** Whether the end lies before the start, as far as both are told. */
export function isBefore(end: string, start: string): boolean {
  const told = Math.min(end.length, start.length);
  return end.slice(0, told) < start.slice(0, told);
}

export function checkDate(text: string): Verdict {
  const trimmed = text.trim();
  if (!iso.test(trimmed)) {
    const suggestion = isoForm(trimmed);
    return {
      text,
      finding: {
        code: 'invalid-date',
        message: `${quoted(trimmed)} is not a date in the form 2013, 2013-01 or 2013-01-31`,
        hint: suggestion === undefined ? otherwise(trimmed) : `write ${suggestion}`,
        ...(suggestion !== undefined && { instead: suggestion }),
      },
    };
  }
  const reason = impossible(trimmed);
  if (reason === undefined) return { text: trimmed };
  return {
    text,
    finding: {
      code: 'invalid-date',
      message: `the date ${quoted(trimmed)} does not exist: ${reason}`,
      hint: 'correct the month or the day',
    },
  };
}

/** An end date may be a word for the present in any language; it becomes `present`. */
export function checkEnd(text: string): Verdict {
  if (isPresent(text)) return { text: 'present' };
  const verdict = checkDate(text);
  if (!verdict.finding || /\d/.test(text)) return verdict;
  return {
    text,
    finding: {
      ...verdict.finding,
      message: `${quoted(text)} is neither a date nor a word for the present`,
      hint: 'write present, or a date such as 2013-01',
    },
  };
}

function impossible(text: string): string | undefined {
  const [, year, month, day] = iso.exec(text) ?? [];
  if (month === undefined) return undefined;
  if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}`;
  if (day === undefined) return undefined;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > days ? `the month ${year}-${month} has ${days} days` : undefined;
}

function otherwise(text: string): string {
  if (/^\d{4}[- ]?[WQ]\d/i.test(text)) return 'write the month in place of the week or quarter';
  if (/\d{4}\s*(?:[-–—]|to|bis)\s*(?:\d{4}|\p{L}+)/u.test(text))
    return 'put the first date into startDate and the second into endDate';
  if (isPresent(text)) return 'only an end date may be the present';
  return 'write the year, then month and day if they matter, with hyphens';
}

/** The months in the languages that people write them in; what they shorten is left out at the end. */
const months: readonly string[] = [
  'january januar jänner janvier janv enero gennaio januari janeiro',
  'february februar feber février fevrier févr fevr febrero febbraio februari fevereiro',
  'march märz maerz mrz mars marzo maart mrt março marco marts',
  'april avril abril aprile',
  'may mai mayo maggio mei maio maj',
  'june juni juin junio giugno junho',
  'july juli juillet juil julio luglio julho',
  'august août aout agosto augustus augusti',
  'september septembre septiembre setiembre settembre setembro',
  'october oktober octobre octubre ottobre outubro',
  'november novembre noviembre novembro',
  'december dezember décembre decembre diciembre dicembre dezembro desember',
];

const forms: readonly (readonly [RegExp, (...parts: string[]) => readonly (string | undefined)[]])[] = [
  [/^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/, (year, month, day) => [year, month, day]],
  [/^(\d{4})-(\d{2})-(\d{2})T/, (year, month, day) => [year, month, day]],
  [/^(\d{1,2})[-/.](\d{4})$/, (month, year) => [year, month]],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, (day, month, year) => [year, month, day]],
  [/^(\d{1,2})[-/](1[3-9]|2\d|3[01])[-/](\d{4})$/, (month, day, year) => [year, month, day]],
  [/^(1[3-9]|2\d|3[01])[-/](\d{1,2})[-/](\d{4})$/, (day, month, year) => [year, month, day]],
  [/^(\p{L}+)\.?,? (\d{4})$/u, (name, year) => [year, monthOf(name)]],
  [/^(\d{4}),? (\p{L}+)\.?$/u, (year, name) => [year, monthOf(name)]],
  [/^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u, (name, day, year) => [year, monthOf(name), day]],
  [
    /^(\d{1,2})(?:\.|st|nd|rd|th)? (?:de )?(\p{L}+)\.?(?: de)?,? (\d{4})$/u,
    (day, name, year) => [year, monthOf(name), day],
  ],
];

/** "2011/12" may be a year of a university. */
const ACADEMIC_YEAR = /^\s*\d{4}\/\d\d\s*$/;

/** The same date in the form of ISO 8601, where it can be known; 05/06/2013 cannot. */
export function isoForm(text: string): string | undefined {
  for (const [pattern, order] of forms) {
    const found = pattern.exec(text.trim());
    if (!found) continue;
    const [year, month, day] = order(...found.slice(1));
    if (year === undefined || month === undefined) continue;
    if (ACADEMIC_YEAR.test(text) && Number(month) === (Number(year) + 1) % 100) continue;
    const date = [year, month, day]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-');
    if (isDate(date)) return date;
  }
  return undefined;
}

/** The month that a name or its beginning can only mean; `jui` begins juin as well as juillet. */
function monthOf(name: string | undefined): string | undefined {
  const word = name?.toLowerCase() ?? '';
  if (word.length < 3) return undefined;
  const [month, ...others] = months.flatMap((names, index) => (` ${names}`.includes(` ${word}`) ? [index + 1] : []));
  return month === undefined || others.length > 0 ? undefined : String(month);
}
