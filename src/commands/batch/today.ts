const day = 86_400_000;

/** The current UTC day, at its beginning. */
export function today(): Date {
  return new Date(Math.floor(Date.now() / day) * day);
}
