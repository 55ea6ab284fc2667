import { quoted } from '../../diagnostics/visible.ts';
import type { Verdict } from './verdict.ts';

/** The name of a picture in the résumé's folder or below it; whether it is there, only rendering can tell. */
export function checkPhoto(text: string): Verdict {
  const reason = unusable(text);
  if (reason === undefined) return { text };
  return { text, finding: { code: 'unusable-photo', ...reason } };
}

function unusable(text: string): { readonly message: string; readonly hint: string } | undefined {
  const hint = 'put the picture beside the résumé and name the file';
  if (/^(?:https?:)?\/\//i.test(text))
    return {
      message: 'the photo is an address on the network, from where nothing is fetched',
      hint: `download it, ${hint}`,
    };
  if (/^data:/i.test(text)) return { message: 'the photo is a data: address', hint: `save it as a file, ${hint}` };
  if (/^(?:[/\\~]|[a-z]:)/i.test(text))
    return { message: `${quoted(text)} is not below the folder of the résumé`, hint };
  if (text.split(/[/\\]/).includes('..'))
    return { message: `${quoted(text)} leads out of the folder of the résumé`, hint };
  if (/[\\:]/.test(text))
    return {
      message: `${quoted(text)} is not a file name that works everywhere`,
      hint: 'use letters, digits, hyphens and /',
    };
  return undefined;
}
