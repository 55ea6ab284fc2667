import { photoLimits } from '../resume/limits.ts';
import { cleanJpeg, isJpeg } from './jpeg.ts';
import { isPng, readPng } from './png.ts';
import { opaque } from './opaque.ts';
import { turned, type Turn } from './turn.ts';
import { UnusablePhoto } from './unusable.ts';

/** A picture that every writer can embed as it is: a JPEG, or a PNG without transparency or interlacing; nothing in it but the picture. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/jpeg' | 'image/png';
  /** Pixels, as it is seen. */
  readonly width: number;
  readonly height: number;
  /** Of a picture that is not stored upright: what a writer must do to it. */
  readonly turn?: Turn;
}

/** The picture in a file; throws an UnusablePhoto that says what is wrong with it. */
export function readPicture(file: Uint8Array): Picture {
  if (file.length > photoLimits.bytes)
    throw new UnusablePhoto(
      `the photo has more than ${photoLimits.bytes / 1024 / 1024} MiB`,
      'make it smaller: for print, 800 × 1,000 pixels are plenty',
    );
  if (isJpeg(file)) return asSeen({ mediaType: 'image/jpeg', ...cleanJpeg(file) });
  if (isPng(file)) {
    const png = readPng(file);
    return asSeen({ mediaType: 'image/png', ...opaque(png), ...(png.turn && { turn: png.turn }) });
  }
  throw new UnusablePhoto('the photo is neither a JPEG nor a PNG picture', 'save it as one of these');
}

/** A picture whose width and height are those of its stored rows and columns. */
function asSeen({ mediaType, bytes, width, height, turn }: Picture): Picture {
  return { mediaType, bytes, ...turned({ width, height }, turn), ...(turn && { turn }) };
}
