import { getSystemErrorMap } from 'node:util';

/** Why the machine refused something, in its own few words: "permission denied (EACCES)". */
export function reason(error: unknown): string {
  const code = errorCode(error);
  const number =
    error instanceof Error && 'errno' in error && typeof error.errno === 'number' ? error.errno : undefined;
  const [, words] = (number !== undefined && getSystemErrorMap().get(number)) || [];
  if (words) return `${words} (${code})`;
  return error instanceof Error ? error.message : String(error);
}

/** The code of a system error, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
