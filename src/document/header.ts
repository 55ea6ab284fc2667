import type { Basics } from '../resume/resume.generated.ts';
import { fill } from '../locale/locale.ts';
import { textOf } from './content.ts';
import type { Content, Header } from './document.ts';
import { entriesOf, Fields } from './fields.ts';
import { mailLink, telephoneLink } from '../resume/values/link.ts';
import type { Picture } from '../photo/picture.ts';
import { placeOf } from './place.ts';
import { profileOf } from './profile.ts';

/** The head of the page: name, profession, contact items and summary. Without a name the profession takes its place. */
export function headerOf(basics: Fields<Basics>, picture: Picture | undefined): Header {
  const name = basics.line('name');
  const label = basics.line('label');
  const [title = [{ text: basics.composer.locale.resume }], subtitle] = [name, label].filter(
    (content) => content.length > 0,
  );
  return {
    name: title,
    ...(subtitle && { label: subtitle }),
    ...(picture && {
      photo: { ...picture, alternative: fill(basics.composer.locale.portrait, { name: textOf(title) }) },
    }),
    contacts: contactsOf(basics).filter((content) => content.length > 0),
    summary: basics.prose('summary'),
  };
}

/** E-mail, telephone, page, place, profiles. */
function contactsOf(basics: Fields<Basics>): readonly Content[] {
  const { location, profiles } = basics.entry;
  const { pointer, composer } = basics;
  return [
    basics.verbatim('email').map((inline) => ({ unbroken: true, ...inline, ...mailLink(inline.text) })),
    basics.verbatim('phone').map((inline) => ({ unbroken: true, ...inline, ...telephoneLink(inline.text) })),
    basics.url('url'),
    location === undefined ? [] : placeOf(new Fields(location, `${pointer}/location`, composer)),
    ...entriesOf(profiles, `${pointer}/profiles`, composer).map(profileOf),
  ];
}
