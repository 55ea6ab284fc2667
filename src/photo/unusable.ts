/** What keeps a picture from being the résumé's photo, and the way out: both as in a diagnostic. */
export class UnusablePhoto extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UnusablePhoto';
    this.hint = hint;
  }
}

/** A file whose content contradicts itself. */
export function damaged(what: string): UnusablePhoto {
  return new UnusablePhoto(`the photo is damaged: ${what}`, 'open it in an image editor and save it again');
}
