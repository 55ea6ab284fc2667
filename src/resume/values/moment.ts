const iso = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * A day, or a moment of it to the thousandth of a second, as ISO 8601 writes them in full; without a zone it is taken as UTC, so that
 * it is the same on every machine. Of days that do not exist the 29th to the 31st are those of the next month.
 */
export function parseMoment(text: string): Date | undefined {
  const [, day, time = '00:00', zone = 'Z'] = iso.exec(text) ?? [];
  const date = new Date(`${day}T${time}${zone}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
