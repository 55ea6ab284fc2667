/** A name as it is typed into a shell: in quotes where the shell would divide it or read it as something else. */
export function shellWord(name: string): string {
  return /[\s"'`$&|;<>()[\]{}*?#!~\\]/.test(name) ? `'${name.replaceAll("'", String.raw`'\''`)}'` : name;
}
