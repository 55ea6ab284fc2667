/** A web address in its parts (WHATWG URL); nothing where it is none. */
export function urlOf(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
