import { quoted } from '../../diagnostics/visible.ts';
import type { Finding, Verdict } from './verdict.ts';

/** The name of a picture in the résumé's folder or below it, or the picture itself; whether it is there, only rendering can tell. */
export function checkPhoto(text: string): Verdict & { readonly finding?: PhotoFinding } {
  const reason = unusable(text);
  if (reason === undefined) return { text };
  return { text, finding: { code: 'unusable-photo', ...reason } };
}

interface PhotoFinding extends Finding {
  readonly hint: string;
}

/** The bytes of a picture that stands in the résumé itself, as a data: URL (RFC 2397) of one of the two kinds. */
export function dataOf(text: string): Uint8Array | undefined {
  const [, base64] = /^data:image\/(?:jpeg|png);base64,(.*)$/is.exec(text) ?? [];
  const letters = base64?.replace(/\s/g, '');
  if (!letters || !/^[a-z\d+/]+={0,2}$/i.test(letters)) return undefined;
  return Buffer.from(letters, 'base64');
}

function unusable(text: string): { readonly message: string; readonly hint: string } | undefined {
  const hint = 'put the picture beside the résumé and name the file';
  const elsewhere = 'put the picture beside the résumé, or give its folder with --photo-dir, and name the file alone';
  if (/^(?:https?:)?\/\//i.test(text))
    return {
      message: 'the photo is an address on the network, from where nothing is fetched',
      hint: `download it, ${hint}`,
    };
  if (/^data:/i.test(text))
    return dataOf(text)
      ? undefined
      : { message: 'the photo stands in the file, but not as a JPEG or PNG picture in base64', hint };
  if (/^(?:[/\\~]|[a-z]:)/i.test(text))
    return { message: `${quoted(text)} is not below the folder of the résumé`, hint: elsewhere };
  if (text.split(/[/\\]/).includes('..'))
    return { message: `${quoted(text)} leads out of the folder of the résumé`, hint: elsewhere };
  if (/[\\:\p{Cc}]/u.test(text))
    return {
      message: `${quoted(text)} is not a file name that works everywhere`,
      hint: 'use letters, digits, hyphens and /',
    };
  return undefined;
}
