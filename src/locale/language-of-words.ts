/**
 * The words that hold a language's sentences together, by BCP 47 tag; a résumé, which says little but names, has these as well.
 * None of a single letter, which may be an initial. Below stand languages that the program does not speak and that would be taken
 * for one of those that it does.
 */
const frequentWords: readonly (readonly [language: string, words: string])[] = [
  ['en', 'the of and in to for with from by on at as an our that who which was is are its into their'],
  [
    'de',
    'und der die das von für mit bei im in den dem des zur zum auf als an ein eine einer einem durch sowie über bis nach',
  ],
  ['fr', 'et de la le les des du en pour dans avec sur une un par au aux chez ainsi que sous'],
  ['es', 'de la el los las en para con del por una un al como desde sobre más su'],
  ['it', 'di la il le in per con del della dei delle degli un una nel nella al alla dal dalla presso come'],
  ['nl', 'en de het van een in voor met op bij aan door te als naar uit om ook tot over'],
  ['pt', 'de os as em para com do da dos das no na nos nas um uma por ao como pela pelo'],
  ['pl', 'na do dla oraz od przez po ze się we przy nad jako'],
  ['sv', 'och av för med på till som en ett den det att vid hos inom från samt är'],
  ['da', 'og af for med på til som en et den det at ved hos inden fra samt er'],
  ['nb', 'og av for med på til som en et den det ved hos innen fra samt er'],
  ['af', 'en die van het in vir met op by aan deur te as na uit om ook oor'],
  ['ca', 'de la el els les en per amb del al un una als dels com des sobre més'],
  ['cs', 'na do pro od se po ve při pod nad jako ze za ke jsem je'],
  ['fi', 'ja on ei se että oli sekä kanssa joka mutta myös tai kuten'],
  ['gl', 'de os as en para con do da dos das no na nos nas un unha por ao como pola polo'],
  ['hr', 'na do od za po se sa kao te iz pri uz nad pod je'],
  ['hu', 'és az egy hogy nem meg is mint vagy által valamint során részére szerint volt'],
  ['is', 'og að með til fyrir við um af sem en það er frá hjá'],
  ['ro', 'de la și în cu pe din pentru un prin al ale ca sau care'],
  ['sk', 'na do pre od sa po vo pri pod nad ako zo za ku som je'],
  ['sl', 'na do za od po se kot ter iz pri nad pod je in'],
  ['tr', 've bir bu için ile olarak olan çok daha gibi veya kadar sonra'],
];

const languages = byWord(frequentWords);
/** What is between words, as far as it matters to the ones above. */
const BETWEEN = /[^a-zàáâãäåæçèéêëìíîïñòóôõöøùúûüăąćčęěğıłńőřśşșšțůűźżžþðý]+/;

/** So many of them, and so large a part of all words: fewer may be the names of places and firms. */
const LEAST = 6;
const SHARE = 1 / 12;
/** The likeliest language has so many times as many as the next, which may be a near relative. */
const LEAD = 1.2;

/** The language that the frequent words of a text in Latin letters are most likely in, by BCP 47 tag; nothing where that is not plain. */
export function languageOfWords(text: string): string | undefined {
  const words = text.toLowerCase().split(BETWEEN);
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of languages.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!first || first[1] < LEAST || first[1] < SHARE * words.length) return undefined;
  return first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : undefined;
}

function byWord(lists: typeof frequentWords): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of lists) {
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}
