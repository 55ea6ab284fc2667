/** The code of a script with parentheses around the functions that begin at the given offsets; declared ones become values of variables. */
export function eager(code: string, starts: ReadonlySet<number>): string;
