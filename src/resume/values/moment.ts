const iso = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/** A moment in the form of ISO 8601; without a zone it is taken as UTC, so that it is the same on every machine. */
export function parseMoment(text: string): Date | undefined {
  const [, day, time = '00:00', zone = 'Z'] = iso.exec(text) ?? [];
  const date = new Date(`${day}T${time}${zone}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
