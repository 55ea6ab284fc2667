import { diagnose } from '../diagnostics/diagnose.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Picture } from '../photo/picture.ts';
import { UnusablePhoto } from '../photo/unusable.ts';
import type { Resume } from '../resume/resume.generated.ts';
import { checkPhoto, dataOf } from '../resume/values/photo.ts';
import type { Settings } from './settings.ts';

/** Gives the content of a file in the folder of the résumé; throws an UnusablePhoto that says what keeps it from doing so. */
export type PhotoReader = (name: string) => Uint8Array;

/** The résumé's photo where one is to be printed; one that cannot be is an error, so that no page goes out without it unnoticed. */
export async function photoOf(
  { basics }: Resume,
  wish: Settings['photo'],
  read: PhotoReader | undefined,
  report: Report,
): Promise<Picture | undefined> {
  const image = basics?.image;
  if (image === undefined && wish === 'asked-for') {
    const hint = 'name a picture beside the résumé under basics.image';
    report(diagnose('unusable-photo', 'a photo is asked for, and the résumé has none', { pointer: '/basics', hint }));
  }
  if (image === undefined || wish === 'none') return undefined;
  // Few résumés have one: the others need not wait for the code that reads pictures.
  const { readPicture } = await import('../photo/picture.ts');
  try {
    return readPicture(bytesOf(image, read));
  } catch (error) {
    if (!(error instanceof UnusablePhoto)) throw error;
    const { message, hint } = error;
    report(diagnose('unusable-photo', message, { pointer: '/basics/image', hint, severity: 'error' }));
    return undefined;
  }
}

function bytesOf(image: string, read: PhotoReader | undefined): Uint8Array {
  const { finding } = checkPhoto(image);
  if (finding) throw new UnusablePhoto(finding.message, finding.hint);
  const data = dataOf(image);
  if (data) return data;
  if (!read) throw new UnusablePhoto('the photo is a file, and nobody can read it here', 'give render a readPhoto');
  return read(image);
}
