const iso =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;

/**
 * A year, month or day that exists, or a moment of such a day, in the calendar forms of ISO 8601 with hyphens and colons; without a
 * zone it is taken as UTC, so that it is the same on every machine. A year or a month is its first day.
 */
export function parseMoment(text: string): Date | undefined {
  const found = iso.exec(text);
  if (!found) return undefined;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', fraction = '0', zone] = found;
  const clock = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  const local = new Date(`${clock}Z`);
  // JavaScript takes the 30th of February for the 1st of March.
  if (Number.isNaN(local.getTime()) || local.toISOString() !== `${clock}Z`) return undefined;
  const date = new Date(`${clock}${inFull(zone)}`);
  // A zone may lead beyond the years that four digits can write.
  return Number.isNaN(date.getTime()) || !/^\d/.test(date.toISOString()) ? undefined : date;
}

/** A zone as JavaScript reads it: "+0100" and "+01" as "+01:00". */
function inFull(zone = 'Z'): string {
  return zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}
