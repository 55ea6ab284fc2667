import { fill, type DateWords, type Locale } from '../locale/locale.ts';
import { isPresent } from '../resume/values/present.ts';

/** A day, a month or a year of the calendar, exactly as precise as it was written; it belongs to no time zone. */
interface CalendarDate {
  readonly year: string;
  /** 1 is January. */
  readonly month?: number;
  readonly day?: number;
}

/** Two ends as they are written; an end that is not given is empty. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** What an entry without an end date means: a post still held, or an end that nobody has told. */
export type OpenEnd = 'ongoing' | 'untold';

/** A date in the words of a language; a text that is no ISO 8601 date is returned as it is written. */
export function formatDate(text: string, locale: Locale): string {
  const date = parseDate(text);
  if (date) return words(date, locale.dates);
  return isPresent(text) ? locale.dates.present : text.trim();
}

/**
 * A period in the words of a language: "Mar 2021 – present", "2012 – 2014"; a period that begins and ends in the same year,
 * month or day is that one date. Empty when neither end is given.
 */
export function formatRange(start: string, end: string, openEnd: OpenEnd, locale: Locale): string {
  const { dates } = locale;
  const from = formatDate(start, locale);
  const to = formatDate(end, locale) || (from && openEnd === 'ongoing' ? dates.present : '');
  if (from === '' || from === to) return to;
  return to === '' ? fill(dates.open, { start: from }) : fill(dates.range, { start: from, end: to });
}

/** From the first start to the last end of several posts; undefined unless every one of them says when it began. */
export function spanOf(periods: readonly Period[]): Period | undefined {
  const starts = periods.map(({ start }) => start.trim()).sort();
  const ends = periods.map(({ end }) => end.trim()).sort();
  const [start] = starts;
  if (start === undefined || !starts.every(isDate)) return undefined;
  if (ends.some((end) => end === '' || isPresent(end))) return { start, end: '' };
  return ends.every(isDate) ? { start, end: ends.at(-1) ?? '' } : undefined;
}

function isDate(text: string): boolean {
  return parseDate(text) !== undefined;
}

/** Reads year, year and month, or full date (ISO 8601, 4.1.2), without `Date`, which would read them in a time zone. */
function parseDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { year };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return { year, month: Number(month) };
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  return { year, month: Number(month), day: Number(day) };
}

function words(date: CalendarDate, dates: DateWords): string {
  const text = inPattern(date, dates);
  const { figures } = dates;
  return figures === undefined ? text : text.replaceAll(/\d/g, (figure) => figures[Number(figure)] ?? figure);
}

function inPattern({ year, month, day }: CalendarDate, dates: DateWords): string {
  if (month === undefined) return fill(dates.year, { year });
  const values = { year, month: dates.months[month - 1] ?? '' };
  if (day === undefined) return fill(dates.month, values);
  return fill(dates.day, { ...values, day: (day === 1 && dates.first) || String(day) });
}
