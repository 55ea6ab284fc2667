import type { Profile } from '../resume/resume.generated.ts';
import { joined, whole, within } from './content.ts';
import type { Content } from './document.ts';
import type { Fields } from './fields.ts';

/** An account: its address, with the network and the user's name where the address does not tell them; "Network: name" without one. */
export function profileOf(profile: Fields<Profile>): Content {
  const { labelled, aside } = profile.composer.locale;
  const url = profile.url('url');
  const network = profile.verbatim('network');
  const username = profile.verbatim('username');
  if (url.length === 0)
    return whole(joined([username.length === 0 ? network : within(labelled, network), username], ' '));
  const before = tells(url, network) ? [] : within(labelled, network);
  const after = tells(url, username) ? [] : within(aside, username);
  return whole([...joined([before, url], ' '), ...after]);
}

/** Whether an address spells out a name, whatever its case and punctuation. */
function tells(url: Content, name: Content): boolean {
  return letters(url).includes(letters(name));
}

/** ASCII's, which is all that an address can hold: Unicode's class takes longer to compile than the whole header to compose. */
const PUNCTUATION = /[\s!-/:-@[-`{-~]+/g;

function letters(content: Content): string {
  return content.map(({ text }) => text.toLowerCase().replace(PUNCTUATION, '')).join('');
}
