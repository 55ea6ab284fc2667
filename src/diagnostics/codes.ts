import type { Severity } from './severity.ts';

/** Where in the pipeline a code arises; the documentation groups by it. */
export type Stage = 'file' | 'fields' | 'values' | 'advice' | 'render';

/** What is known of a code: its usual severity and the text of `cvwright explain`. */
export interface CodeInfo {
  readonly severity: Severity;
  readonly stage: Stage;
  /** A headline without a full stop. */
  readonly title: string;
  /** Why it matters and what the program does about it, in a few sentences. */
  readonly explanation: string;
  /** A fragment that gives the code, and the same fragment put right. */
  readonly example?: { readonly wrong: string; readonly right: string };
}

/** Every kind of finding there is. */
export const codes = {
  'unreadable-text': {
    severity: 'error',
    stage: 'file',
    title: 'The file is not UTF-8 text',
    explanation:
      'Résumé files are read as UTF-8, with or without a byte order mark; UTF-16 with a byte order mark is understood too. Other encodings, such as Latin-1 or Windows-1252, would turn letters with accents into other signs. Save the file as UTF-8 in your editor.',
  },
  'over-limit': {
    severity: 'error',
    stage: 'file',
    title: 'The file exceeds a limit',
    explanation:
      'Limits keep a mistake, or a file written to do harm, from taking all memory or time. They lie far above what a résumé needs: 2 MiB of text, 32 levels, 200 keys in an object, 1,000 items in a list, 100 uses of aliases, 20,000 characters in a text, 500 in a one-line field.',
  },
  'not-a-resume': {
    severity: 'error',
    stage: 'file',
    title: 'There is no résumé in the file',
    explanation:
      'A résumé file is a set of fields: basics, work, education and so on. The file is empty, or holds only a list or a sentence.',
    example: { wrong: '- name: Ada Lovelace\n', right: 'basics:\n  name: Ada Lovelace\n' },
  },
  'yaml-syntax': {
    severity: 'error',
    stage: 'file',
    title: 'The file is not YAML',
    explanation:
      'Something in the file cannot be read as YAML. The message says what was found and, where it can be known, what to write instead.',
    example: { wrong: 'basics:\n  name: [Ada\n', right: 'basics:\n  name: "[Ada"\n' },
  },
  'json-syntax': {
    severity: 'error',
    stage: 'file',
    title: 'The file is not JSON',
    explanation:
      'Files that end in .json are read as JSON: double quotes around every key and text, a comma between two items and none after the last, no comments. A YAML file allows what JSON does not.',
    example: { wrong: '{"basics": {"name": "Ada",}}\n', right: '{"basics": {"name": "Ada"}}\n' },
  },
  'tab-indentation': {
    severity: 'error',
    stage: 'file',
    title: 'A line is indented with a tab',
    explanation:
      'YAML is indented with spaces only: how wide a tab is depends on the editor. Replace the tab by two spaces for each level.',
    example: { wrong: 'basics:\n\tname: Ada\n', right: 'basics:\n  name: Ada\n' },
  },
  'bad-indentation': {
    severity: 'error',
    stage: 'file',
    title: 'A line does not line up with its neighbours',
    explanation: 'In YAML the fields of one object begin in the same column, and so do the items of one list.',
    example: {
      wrong: 'basics:\n  name: Ada\n   label: Engineer\n',
      right: 'basics:\n  name: Ada\n  label: Engineer\n',
    },
  },
  'duplicate-key': {
    severity: 'error',
    stage: 'file',
    title: 'A field stands twice in one object',
    explanation:
      'Only one of two fields of the same name could be kept, and the other would be lost. Merge them, or rename one.',
    example: { wrong: 'basics:\n  name: Ada\n  name: Lovelace\n', right: 'basics:\n  name: Ada Lovelace\n' },
  },
  'unclosed-quote': {
    severity: 'error',
    stage: 'file',
    title: 'A quotation mark is never closed',
    explanation:
      'A value that begins with a quotation mark ends with the same mark. Close it, or put the whole value into the other kind of quotes.',
    example: { wrong: 'basics:\n  name: "Ada\n', right: 'basics:\n  name: "Ada"\n' },
  },
  'colon-in-value': {
    severity: 'error',
    stage: 'file',
    title: 'A colon and a space stand inside an unquoted value',
    explanation: 'YAML takes a colon followed by a space for the end of a key. Put the whole value in quotes.',
    example: { wrong: 'basics:\n  label: Role: Engineer\n', right: 'basics:\n  label: "Role: Engineer"\n' },
  },
  'reserved-character': {
    severity: 'error',
    stage: 'file',
    title: 'An unquoted value begins with a sign that YAML keeps for itself',
    explanation:
      'Values that begin with @, %, a backtick, * or & mean something else in YAML. Put the whole value in quotes.',
    example: { wrong: 'basics:\n  label: @ada\n', right: 'basics:\n  label: "@ada"\n' },
  },
  'second-document': {
    severity: 'error',
    stage: 'file',
    title: 'The file holds more than one YAML document',
    explanation:
      'A line of three hyphens begins a new document. One file is one résumé: remove the line, or move what follows to a file of its own.',
    example: { wrong: 'basics:\n  name: Ada\n---\nwork: []\n', right: 'basics:\n  name: Ada\nwork: []\n' },
  },
  'unresolved-alias': {
    severity: 'error',
    stage: 'file',
    title: 'An alias refers to nothing',
    explanation:
      'A value that begins with * repeats what stands under the & of the same name, which must come first. If the asterisk belongs to the text, put the value in quotes.',
    example: { wrong: 'basics:\n  label: *Engineer\n', right: 'basics:\n  label: "*Engineer*"\n' },
  },
  'alias-cycle': {
    severity: 'error',
    stage: 'file',
    title: 'A value contains itself',
    explanation: 'An alias stands inside the value that it repeats, which would never end. Remove the alias.',
    example: {
      wrong: 'custom:\n  - &all\n    title: Talks\n    entries:\n      - *all\n',
      right: 'custom:\n  - title: Talks\n    entries:\n      - name: On engines\n',
    },
  },
  'unknown-tag': {
    severity: 'error',
    stage: 'file',
    title: 'A YAML tag has no meaning here',
    explanation:
      'Tags such as !secret or !!binary tell other programs how to read a value. In a résumé every value is text: remove the tag, or quote the value.',
    example: { wrong: 'basics:\n  name: !secret Ada\n', right: 'basics:\n  name: Ada\n' },
  },
  'unusable-character': {
    severity: 'error',
    stage: 'values',
    title: 'A text holds a broken character',
    explanation:
      'Half of a surrogate pair and the code points that Unicode reserves as noncharacters stand for nothing, and no output file can carry them. They are what is left when a text was cut or converted wrongly: type the character again.',
    example: { wrong: '{"basics": {"name": "Ada\\ud83d"}}\n', right: '{"basics": {"name": "Ada 😀"}}\n' },
  },
  'control-character': {
    severity: 'warning',
    stage: 'values',
    title: 'A text holds an invisible control character',
    explanation:
      'Control characters come along when text is copied from a PDF or a terminal; overrides of the writing direction can make a text read otherwise than it is written. They are left out of every output file.',
    example: { wrong: 'basics:\n  name: "Ada\\u0007"\n', right: 'basics:\n  name: Ada\n' },
  },
  'unknown-field': {
    severity: 'warning',
    stage: 'fields',
    title: 'The field is not part of a résumé',
    explanation:
      'What stands under a key that is not in the schema is not printed anywhere. Most often the key is misspelt or stands one level too high or too low.',
    example: { wrong: 'work:\n  - positon: Engineer\n', right: 'work:\n  - position: Engineer\n' },
  },
  'old-field-name': {
    severity: 'warning',
    stage: 'fields',
    title: 'The field has a newer name',
    explanation:
      'Older versions of JSON Resume and other tools name this field otherwise. It is understood and printed; other programs may ignore it. `cvwright fmt` renames it.',
    example: { wrong: 'work:\n  - company: Engines Ltd\n', right: 'work:\n  - name: Engines Ltd\n' },
  },
  'missing-field': {
    severity: 'error',
    stage: 'fields',
    title: 'A necessary field is missing',
    explanation:
      'Nearly every field may be left out. This one may not, because the entry cannot be printed without it.',
    example: {
      wrong: 'custom:\n  - summary: Invited talks\n',
      right: 'custom:\n  - title: Talks\n    summary: Invited talks\n',
    },
  },
  'wrong-type': {
    severity: 'error',
    stage: 'fields',
    title: 'The value is of another kind than the field takes',
    explanation:
      'Some fields take a text, some a list, some an object with fields of its own. In YAML the items of a list begin with a hyphen and a space.',
    example: { wrong: 'basics: Ada Lovelace\n', right: 'basics:\n  name: Ada Lovelace\n' },
  },
  'not-a-list': {
    severity: 'warning',
    stage: 'fields',
    title: 'One value stands where a list is wanted',
    explanation: 'The value is taken as a list of one item. Put it into a list, so that other programs read it too.',
    example: { wrong: 'skills:\n  - keywords: Rust\n', right: 'skills:\n  - keywords:\n      - Rust\n' },
  },
  'short-form': {
    severity: 'warning',
    stage: 'fields',
    title: 'A text stands where an object is wanted',
    explanation:
      'The text is taken as the main field of the object, such as the name of a skill. Name the field, so that other programs read it too.',
    example: { wrong: 'skills:\n  - Rust\n', right: 'skills:\n  - name: Rust\n' },
  },
  'not-text': {
    severity: 'warning',
    stage: 'fields',
    title: 'A number or a truth value stands where text is wanted',
    explanation:
      'In JSON text stands in quotes. The value is taken as it is written; other programs may refuse it, and a number loses its leading zeros there.',
    example: { wrong: '{"basics": {"phone": 5550100}}\n', right: '{"basics": {"phone": "5550100"}}\n' },
  },
  'empty-value': {
    severity: 'warning',
    stage: 'fields',
    title: 'Nothing stands after the key',
    explanation: 'A field with an empty value is treated as if it were not there. Fill it in or remove it.',
    example: { wrong: 'basics:\n  label:\n  name: Ada\n', right: 'basics:\n  name: Ada\n' },
  },
  'invalid-choice': {
    severity: 'error',
    stage: 'values',
    title: 'The value is none of those that the field takes',
    explanation: 'The field takes one of a few words, or a number in a range. The message lists them.',
    example: {
      wrong: 'basics:\n  name: Ada\nmeta:\n  paper: a5\n',
      right: 'basics:\n  name: Ada\nmeta:\n  paper: a4\n',
    },
  },
  'invalid-date': {
    severity: 'error',
    stage: 'values',
    title: 'The date is not one that can be printed',
    explanation:
      'Dates are written as year (2013), year and month (2013-01) or full date (2013-01-31), so that they can be sorted and printed in the words of any language. An end date may also be "present".',
    example: {
      wrong: 'work:\n  - name: Engines Ltd\n    startDate: Jan 2013\n',
      right: 'work:\n  - name: Engines Ltd\n    startDate: 2013-01\n',
    },
  },
  'reversed-dates': {
    severity: 'error',
    stage: 'values',
    title: 'The end lies before the start',
    explanation: 'The two dates were probably exchanged, or one has a typing error.',
    example: {
      wrong: 'work:\n  - name: Engines Ltd\n    startDate: 2019\n    endDate: 2013\n',
      right: 'work:\n  - name: Engines Ltd\n    startDate: 2013\n    endDate: 2019\n',
    },
  },
  'url-without-scheme': {
    severity: 'warning',
    stage: 'values',
    title: 'The address lacks https://',
    explanation:
      'It is taken as an https address. Other programs may refuse it; `cvwright fmt` puts https:// in front.',
    example: {
      wrong: 'basics:\n  name: Ada\n  url: www.example.com\n',
      right: 'basics:\n  name: Ada\n  url: https://www.example.com\n',
    },
  },
  'unsafe-url': {
    severity: 'warning',
    stage: 'values',
    title: 'The address is of a kind that is never made a link',
    explanation:
      'Links in a résumé lead to http, https, mailto and tel addresses. Scripts, data, local files and other schemes could harm the reader; the address is printed as plain text.',
    example: {
      wrong: 'basics:\n  name: Ada\n  url: file:///home/ada\n',
      right: 'basics:\n  name: Ada\n  url: https://ada.example.com\n',
    },
  },
  'invalid-url': {
    severity: 'warning',
    stage: 'values',
    title: 'The value is not a web address',
    explanation: 'It is printed as plain text, without a link. A web address looks like https://ada.example.com/page.',
    example: {
      wrong: 'basics:\n  name: Ada\n  url: my home page\n',
      right: 'basics:\n  name: Ada\n  url: https://ada.example.com\n',
    },
  },
  'invalid-email': {
    severity: 'warning',
    stage: 'values',
    title: 'The value is not an e-mail address',
    explanation: 'An employer could not answer to it. It is printed as it is written, without a link.',
    example: {
      wrong: 'basics:\n  name: Ada\n  email: ada.example.com\n',
      right: 'basics:\n  name: Ada\n  email: ada@example.com\n',
    },
  },
  'country-name': {
    severity: 'warning',
    stage: 'values',
    title: 'The country is not given by its code',
    explanation:
      'countryCode takes the two letters of ISO 3166-1, such as US, DE or IN, so that the country can be printed in the language of the résumé.',
    example: {
      wrong: 'basics:\n  name: Ada\n  location:\n    countryCode: United States\n',
      right: 'basics:\n  name: Ada\n  location:\n    countryCode: US\n',
    },
  },
  'invalid-language': {
    severity: 'warning',
    stage: 'values',
    title: 'The language is not given by its tag',
    explanation: 'meta.language takes a BCP 47 tag, such as en, en-GB, de or pt-BR.',
    example: {
      wrong: 'basics:\n  name: Ada\nmeta:\n  language: English\n',
      right: 'basics:\n  name: Ada\nmeta:\n  language: en\n',
    },
  },
  'invalid-color': {
    severity: 'warning',
    stage: 'values',
    title: 'The accent colour is not a colour',
    explanation:
      'meta.accentColor takes three or six hexadecimal digits, as on web pages. In YAML a value that begins with # stands in quotes, because # begins a comment. The colour of the design is used.',
    example: {
      wrong: 'basics:\n  name: Ada\nmeta:\n  accentColor: dark blue\n',
      right: 'basics:\n  name: Ada\nmeta:\n  accentColor: "#1f3a5f"\n',
    },
  },
  'low-contrast': {
    severity: 'warning',
    stage: 'values',
    title: 'The accent colour is too pale to read',
    explanation:
      'Headings are printed in the accent colour. Text needs a contrast of at least 4.5 with white paper (WCAG 2.2, 1.4.3), so that readers with weak sight, poor screens and grey printers show it. The nearest darker shade is used in its place.',
    example: {
      wrong: 'basics:\n  name: Ada\nmeta:\n  accentColor: "#e0a000"\n',
      right: 'basics:\n  name: Ada\nmeta:\n  accentColor: "#926800"\n',
    },
  },
  'invalid-length': {
    severity: 'warning',
    stage: 'values',
    title: 'A length of the design cannot be used',
    explanation:
      'meta.fontSize is the size of running text in points, from 9pt to 12pt. meta.margins is the white space around the text, in mm, cm, in or pt, from 10mm to 50mm: one length for all sides, or two, for above and below and for left and right. What the design has is used.',
    example: {
      wrong: 'basics:\n  name: Ada\nmeta:\n  fontSize: 7pt\n  margins: 20\n',
      right: 'basics:\n  name: Ada\nmeta:\n  fontSize: 10.5pt\n  margins: 20mm\n',
    },
  },
  'unusable-photo': {
    severity: 'warning',
    stage: 'values',
    title: 'The photo cannot be used',
    explanation:
      'The photo is a JPEG or PNG file in the folder of the résumé or below it, or in a folder that --photo-dir names, of at most 5 MiB and 25 million pixels. Nothing is ever fetched from the network: download the picture and name the file. Where the photo is to be printed, with --photo or meta.photo, one that cannot be used is an error.',
    example: {
      wrong: 'basics:\n  name: Ada\n  image: https://example.com/ada.jpg\n',
      right: 'basics:\n  name: Ada\n  image: ada.jpg\n',
    },
  },
  'invalid-moment': {
    severity: 'warning',
    stage: 'values',
    title: 'When the file was last changed cannot be understood',
    explanation:
      'meta.lastModified takes a date as ISO 8601 writes it, such as 2026-01-31, or a moment of a day, such as 2026-01-31T12:00:00+01:00; without a zone it is taken as UTC. The day must exist. The PDF and the Word file carry it as their date. What cannot be understood is left aside, and they carry the date of the file itself.',
    example: {
      wrong: 'basics:\n  name: Ada\nmeta:\n  lastModified: yesterday\n',
      right: 'basics:\n  name: Ada\nmeta:\n  lastModified: 2026-01-31T12:00:00Z\n',
    },
  },
  'unknown-section': {
    severity: 'warning',
    stage: 'values',
    title: 'The settings name a section that does not exist',
    explanation:
      'meta.sections, meta.titles, meta.hidden and meta.pageBreaks name sections by their key, and custom sections by their id, or by their title when they have no id.',
    example: {
      wrong: 'basics:\n  name: Ada\nmeta:\n  hidden: [reference]\n',
      right: 'basics:\n  name: Ada\nmeta:\n  hidden: [references]\n',
    },
  },
  'taken-id': {
    severity: 'warning',
    stage: 'values',
    title: 'A custom section has the name of another section for its id',
    explanation:
      'meta.sections, meta.titles, meta.hidden and meta.pageBreaks name sections by their key and custom sections by their id. A name of the schema, such as publications, always means the section of that name, so that the custom one cannot be named.',
    example: {
      wrong:
        'basics:\n  name: Ada\ncustom:\n  - id: publications\n    title: Talks\n    entries:\n      - name: On engines\n',
      right: 'basics:\n  name: Ada\ncustom:\n  - id: talks\n    title: Talks\n    entries:\n      - name: On engines\n',
    },
  },
  'unknown-code': {
    severity: 'warning',
    stage: 'values',
    title: 'The settings name a code that does not exist',
    explanation: 'meta.ignore lists the codes that stand in square brackets after a message.',
    example: {
      wrong: 'basics:\n  name: Ada\nmeta:\n  ignore: [long-highlights]\n',
      right: 'basics:\n  name: Ada\nmeta:\n  ignore: [long-highlight]\n',
    },
  },
  'unignorable-code': {
    severity: 'warning',
    stage: 'values',
    title: 'The settings ask to leave out an error',
    explanation:
      'meta.ignore leaves out warnings and remarks, which are matters of opinion. What is told as an error keeps the résumé from being printed, and has to be put right.',
    example: {
      wrong: 'basics:\n  name: Ada\nmeta:\n  ignore: [invalid-date]\n',
      right: 'basics:\n  name: Ada\nmeta:\n  ignore: [future-date]\n',
    },
  },
  'nothing-to-render': {
    severity: 'warning',
    stage: 'advice',
    title: 'The résumé says nothing that could be printed',
    explanation:
      'The file is valid, but nothing in it stands in a field that is printed: it is empty, its sections are hidden, or its fields are not those of a résumé. A whole résumé under one key, such as resume, begins one level too deep.',
    example: { wrong: '{}\n', right: 'basics:\n  name: Ada Lovelace\n' },
  },
  'missing-name': {
    severity: 'info',
    stage: 'advice',
    title: 'The résumé has no name',
    explanation:
      'Your name goes to basics.name. A résumé without a name is a real case, for applications that are read blind: then the label serves as the title. List missing-name under meta.ignore to say that it is meant.',
    example: { wrong: 'basics:\n  label: Engineer\n', right: 'basics:\n  name: Ada Lovelace\n  label: Engineer\n' },
  },
  'future-date': {
    severity: 'info',
    stage: 'advice',
    title: 'The date lies in the future',
    explanation: 'Future ends of studies are usual; a start or an award in the future is more often a typing error.',
    example: {
      wrong: 'awards:\n  - title: Prize\n    date: 2921\n',
      right: 'awards:\n  - title: Prize\n    date: 2021\n',
    },
  },
  'distant-date': {
    severity: 'info',
    stage: 'advice',
    title: 'The date lies more than a hundred years back',
    explanation: 'Few readers of this résumé were at work then: the year may have a typing error.',
    example: {
      wrong: 'work:\n  - name: Engines Ltd\n    startDate: 1019\n',
      right: 'work:\n  - name: Engines Ltd\n    startDate: 2019\n',
    },
  },
  'duplicate-entry': {
    severity: 'warning',
    stage: 'advice',
    title: 'The same entry stands twice',
    explanation:
      'Two entries of a section are equal in every field. One was probably copied to be changed, and forgotten.',
    example: { wrong: 'skills:\n  - name: Rust\n  - name: Rust\n', right: 'skills:\n  - name: Rust\n' },
  },
  'repeated-highlight': {
    severity: 'warning',
    stage: 'advice',
    title: 'The same highlight stands twice',
    explanation: 'The text is the same as that of an earlier highlight. Readers notice.',
    example: {
      wrong: 'work:\n  - name: Engines Ltd\n    highlights:\n      - Led the team\n      - Led the team\n',
      right: 'work:\n  - name: Engines Ltd\n    highlights:\n      - Led the team\n',
    },
  },
  'empty-entry': {
    severity: 'warning',
    stage: 'advice',
    title: 'The entry has no text',
    explanation: 'An entry that has no name, no title and no text prints nothing, or only a date.',
    example: { wrong: 'work:\n  - startDate: 2019\n', right: 'work:\n  - name: Engines Ltd\n    startDate: 2019\n' },
  },
  'unlikely-comment': {
    severity: 'warning',
    stage: 'advice',
    title: 'A part of a value is a comment',
    explanation:
      'In YAML a # behind a space begins a comment, and what follows is not printed. A value that holds " #" stands in quotes. A comment that begins like text, as "#1" and "# 4" do, stands on a line of its own.',
    example: {
      wrong: 'basics:\n  name: Ada\n  summary: Ranked #1 in sales\n',
      right: 'basics:\n  name: Ada\n  summary: "Ranked #1 in sales"\n',
    },
  },
  'placeholder-text': {
    severity: 'warning',
    stage: 'advice',
    title: 'A text that was to be replaced is still there',
    explanation: 'Filler such as "Lorem ipsum", "TODO" or "your.email@example.com" comes from a template.',
    example: { wrong: 'basics:\n  name: Your Name\n', right: 'basics:\n  name: Ada Lovelace\n' },
  },
  'merge-conflict': {
    severity: 'warning',
    stage: 'advice',
    title: 'A text holds the marks of a merge conflict',
    explanation:
      'Version control marks with <<<<<<<, ======= and >>>>>>> what two people changed at once. In a text of several lines YAML takes the marks for a part of it, and both sides are printed. Keep one of them.',
    example: {
      wrong:
        'basics:\n  name: Ada\n  summary: |\n    <<<<<<< HEAD\n    Builds engines.\n    =======\n    Writes programs.\n    >>>>>>> draft\n',
      right: 'basics:\n  name: Ada\n  summary: |\n    Builds engines.\n',
    },
  },
  'literal-markup': {
    severity: 'warning',
    stage: 'advice',
    title: 'A text holds markup that is printed as it stands',
    explanation:
      'HTML is not read anywhere, and Markdown only in running text: summaries, highlights, the descriptions of projects and references. Elsewhere, in names, positions and places, stars and brackets are printed. Where the signs are meant to be read, put them in backticks, or list literal-markup under meta.ignore.',
    example: {
      wrong: 'basics:\n  name: Ada\n  summary: Builds <b>engines</b>.\n',
      right: 'basics:\n  name: Ada\n  summary: Builds **engines**.\n',
    },
  },
  'first-person': {
    severity: 'info',
    stage: 'advice',
    title: 'A highlight speaks in the first person',
    explanation:
      'Highlights usually begin with the verb: "Led the team" instead of "I led the team". Summaries may speak as they like.',
    example: {
      wrong: 'work:\n  - name: Engines Ltd\n    highlights:\n      - I led the team of five engineers\n',
      right: 'work:\n  - name: Engines Ltd\n    highlights:\n      - Led the team of five engineers\n',
    },
  },
  'long-highlight': {
    severity: 'info',
    stage: 'advice',
    title: 'A highlight is very long',
    explanation:
      'Highlights are read at a glance. Over about 400 characters, five printed lines, it is better to split the text or to move it to the summary.',
  },
  'nested-list': {
    severity: 'warning',
    stage: 'advice',
    title: 'A list stands on a third level',
    explanation:
      'Lists in a résumé are two levels deep: items of a third level are printed beside those of the second, and a reader cannot tell them apart. An item of a list of highlights is the first level itself. Put the innermost items into a sentence, or make two lists, each under a line that says what it is of.',
    example: {
      wrong:
        'basics:\n  name: Ada\n  summary: |\n    - Languages\n      - Romance\n        - French\n        - Italian\n',
      right: 'basics:\n  name: Ada\n  summary: |\n    - Languages\n      - Romance: French, Italian\n',
    },
  },
  'mixed-punctuation': {
    severity: 'info',
    stage: 'advice',
    title: 'Some highlights end with a full stop and some do not',
    explanation: 'Within one list either every item ends with a full stop or none does.',
    example: {
      wrong:
        'work:\n  - name: Engines Ltd\n    highlights:\n      - Led the team.\n      - Built the engine\n      - Wrote the notes.\n',
      right:
        'work:\n  - name: Engines Ltd\n    highlights:\n      - Led the team.\n      - Built the engine.\n      - Wrote the notes.\n',
    },
  },
  'untranslated-language': {
    severity: 'info',
    stage: 'render',
    title: 'The headings are not in the language of the résumé',
    explanation:
      'The program does not know the words of this language, so headings and months are printed in English. Write the headings that you want under meta.titles.',
    example: {
      wrong: 'basics:\n  name: Ada\nmeta:\n  language: tlh\n',
      right: 'basics:\n  name: Ada\nmeta:\n  language: en\n',
    },
  },
  'assumed-language': {
    severity: 'info',
    stage: 'render',
    title: 'The language is taken from the words of the résumé',
    explanation:
      'The résumé names no language. Languages with letters of their own are known by these, those with Latin letters by their most frequent words. The direction of the page, hyphenation and the voice that reads the file aloud follow, and headings and months where cvwright has words in the language. Name the language under meta.language, or with --lang, to be sure. What is not known is taken to be English.',
    example: {
      wrong: 'basics:\n  name: נועה כהן\n',
      right: 'basics:\n  name: נועה כהן\nmeta:\n  language: he\n',
    },
  },
  'unknown-theme': {
    severity: 'warning',
    stage: 'render',
    title: 'There is no design of this name',
    explanation:
      'meta.theme names one of the designs that `cvwright themes` lists. The default design is used in its place.',
    example: {
      wrong: 'basics:\n  name: Ada\nmeta:\n  theme: clasic\n',
      right: 'basics:\n  name: Ada\nmeta:\n  theme: classic\n',
    },
  },
  'missing-glyph': {
    severity: 'error',
    stage: 'render',
    title: 'No font has a character',
    explanation:
      'The fonts of the PDF have no sign for a character of the résumé, and an empty box on the page would be worse than no page. The fonts that come with the program cover Latin, Greek, Cyrillic, Hebrew and Arabic. For other scripts give a folder of font files with --font-dir, such as the Noto fonts, and for emoji one without colours, such as Noto Emoji; or leave the character out. The Word file is not affected: Word takes its fonts from the reader.',
  },
  'unusable-font': {
    severity: 'warning',
    stage: 'render',
    title: 'A font file cannot be used',
    explanation:
      'Font files are TTF, OTF or collections of them. Left out are web fonts (WOFF), colour fonts such as emoji, variable fonts with more than 40 MiB of outlines, whose single weights are used instead, fonts whose licence does not allow them to be embedded, and damaged files. The other files of the folder are used. A font whose damage only shows in the letters that are needed is an error.',
  },
  'unusable-reference': {
    severity: 'error',
    stage: 'render',
    title: 'The reference document cannot be used',
    explanation:
      'A reference document is a .docx or .dotx file of at most 32 MiB whose styles, page and running head and foot the Word file takes over. A .doc file or a “Strict Open XML” document is to be saved as an ordinary Word document first.',
  },
  'unknown-font': {
    severity: 'warning',
    stage: 'render',
    title: 'There is no font family of this name',
    explanation:
      'meta.fonts names families of the fonts that come with the program or of those in the folder given with --font-dir, as “Source Serif 4”; never a file. The design’s own family is used in its place.',
    example: {
      wrong: 'basics:\n  name: Ada\nmeta:\n  fonts:\n    text: Source Seriff 4\n',
      right: 'basics:\n  name: Ada\nmeta:\n  fonts:\n    text: Source Serif 4\n',
    },
  },
  'missing-bold': {
    severity: 'warning',
    stage: 'render',
    title: 'A font family has no bold',
    explanation:
      'A family of the folder given with --font-dir has no upright cut of weight 600 or more, so that headings, positions and **strong** text look in the PDF like the text around them. Most families come as several files: put the bold one into the folder too. Word makes a bold of its own.',
  },
  fitted: {
    severity: 'info',
    stage: 'render',
    title: 'The résumé was fitted to its pages',
    explanation:
      'meta.fitPages or --fit-pages asks for a number of pages. White space between paragraphs and lines gives way first, down to half of the design; then letters become smaller, down to 85 % and never under 9 points. The message says how far it had to go. The Word file is set with the same measures.',
  },
  'does-not-fit': {
    severity: 'error',
    stage: 'render',
    title: 'The résumé does not fit on the pages asked for',
    explanation:
      'Even with the least white space and the smallest letters that can be read with ease the résumé takes more pages than meta.fitPages or --fit-pages asks for. Shorten the sections that the message names, or allow another page.',
  },
  'over-page-limit': {
    severity: 'error',
    stage: 'render',
    title: 'The résumé takes more pages than allowed',
    explanation:
      'meta.maxPages or --max-pages sets a limit, and the PDF is longer. The message says by how much and which sections are longest. Shorten them, or ask for less white space with fitPages.',
  },
  'too-many-pages': {
    severity: 'error',
    stage: 'render',
    title: 'The résumé has more than 50 pages',
    explanation: 'A PDF of more than 50 pages is no résumé that anyone reads, and most likely a mistake in the file.',
  },
} satisfies Readonly<Record<string, CodeInfo>>;

export type Code = keyof typeof codes;

/** Whether a word of the user's is one of the codes. */
export function isCode(word: string): word is Code {
  return Object.hasOwn(codes, word);
}
