import { gallery, type StyleName } from './style-names.ts';

/** Word's number for styles that it puts last. */
const LAST = 99;

/** Place of a style in Word's lists (17.7.4.19), which begin with Normal. */
export function priorityOf({ id }: StyleName): number {
  const index = gallery.findIndex((name) => name.id === id);
  return index < 0 ? LAST : index + 1;
}

/** Whether Word's gallery shows a style. */
export function isInGallery(name: StyleName): boolean {
  return priorityOf(name) < LAST;
}
