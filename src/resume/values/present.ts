/** Words for "still going on", by language. */
const words = [
  'present|presently|now|current|currently|ongoing|today|to date|till date|until now|till now|to present',
  'heute|bis heute|jetzt|aktuell|laufend|derzeit|gegenwärtig|andauernd|gegenwart',
  "présent|aujourd'hui|à ce jour|actuel|actuellement|en cours|maintenant",
  'presente|actualidad|la actualidad|actual|actualmente|hasta la fecha|hoy|en curso|ahora',
  'oggi|attuale|attualmente|in corso|ad oggi',
  'atual|atualmente|até o momento|até hoje|até à data|hoje|em andamento',
  'heden|nu|huidig|tot heden|tot nu',
  'obecnie|teraz|do chwili obecnej|do teraz',
  'současnost|dosud|doposud|súčasnosť|nyní',
  'nuvarande|pågående|nå|nåværende|nuværende|nykyinen|nyt|jatkuu|i dag|idag',
  'halen|günümüz|devam ediyor|şimdi',
  'настоящее время|по настоящее время|н.в.|сейчас|теперішній час|дотепер',
  '現在|今|至今|现在|目前|迄今|현재',
  'الآن|حتى الآن|الوقت الحاضر|اکنون|تاکنون|هم‌اکنون|היום|עד היום|כיום|הווה',
  'παρόν|σήμερα|έως σήμερα',
];

const present = new Set(words.flatMap((language) => language.split('|').map(fold)));

/** Whether a text says, in a language we know, that something still goes on. */
export function isPresent(text: string): boolean {
  return present.has(fold(text));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll('\u200C', '').trim();
}
