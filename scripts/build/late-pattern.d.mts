/** A regular expression that is made when it is first asked, and answers what the one it stands for would. */
export const LatePattern: new (source: string, flags: string) => RegExp;
