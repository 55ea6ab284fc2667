export function eager(code: string, starts: ReadonlySet<number>): string;
