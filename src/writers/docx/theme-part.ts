import { accents, hexColor } from './palette.ts';
import type { Part } from './package.ts';
import type { Setting } from './setting.ts';
import { element, namespaces, part } from './xml.ts';

/** The fonts for scripts that the theme's own have no letters for, by ISO 15924 code: those that Word's users have. */
const scriptFonts: Readonly<Record<string, string>> = {
  Jpan: 'Yu Gothic',
  Hang: 'Malgun Gothic',
  Hans: 'Microsoft YaHei',
  Hant: 'Microsoft JhengHei',
  Arab: 'Arial',
  Hebr: 'Arial',
  Thai: 'Tahoma',
  Deva: 'Nirmala UI',
  Beng: 'Nirmala UI',
  Taml: 'Nirmala UI',
  Telu: 'Nirmala UI',
  Geor: 'Sylfaen',
  Armn: 'Sylfaen',
};

/** word/theme/theme1.xml: the fonts and colours that Word's Design tab shows and changes. */
export function themePart(setting: Setting): Part {
  const { theme } = setting;
  const { body, heading } = theme.paragraphs;
  const xml = part(
    element(
      'a:theme',
      { 'xmlns:a': namespaces.a, name: theme.name },
      element(
        'a:themeElements',
        {},
        colorScheme(setting),
        element(
          'a:fontScheme',
          { name: theme.name },
          fontSlot('a:majorFont', heading.family.word),
          fontSlot('a:minorFont', body.family.word),
        ),
        formatScheme(theme.name),
      ),
    ),
  );
  return { name: 'word/theme/theme1.xml', contentType: 'application/vnd.openxmlformats-officedocument.theme+xml', xml };
}

function colorScheme({ theme, palette }: Setting): string {
  const { body, heading } = theme.paragraphs;
  const link = theme.marks.link.color ?? body.color;
  const slots = new Map([...palette].map(([color, slot]) => [slot, color]));
  return element(
    'a:clrScheme',
    { name: theme.name },
    color('a:dk1', body.color),
    color('a:lt1', '#ffffff'),
    color('a:dk2', slots.get('text2') ?? heading.color),
    color('a:lt2', slots.get('background2') ?? '#f2f2f2'),
    ...accents.map((slot) => color(`a:${slot}`, slots.get(slot) ?? heading.color)),
    color('a:hlink', link),
    color('a:folHlink', link),
  );
}

function color(name: string, value: string): string {
  return element(name, {}, element('a:srgbClr', { val: hexColor(value) }));
}

function fontSlot(name: string, typeface: string): string {
  return element(
    name,
    {},
    element('a:latin', { typeface }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
    ...Object.entries(scriptFonts).map(([script, font]) => element('a:font', { script, typeface: font })),
  );
}

/** Fills, lines and effects of drawings: a résumé has none, the schema asks for three of each (20.1.4.1.14). */
function formatScheme(name: string): string {
  const placeholder = element('a:schemeClr', { val: 'phClr' });
  const fill = element('a:solidFill', {}, placeholder);
  const line = element('a:ln', { w: 6350 }, fill);
  const effect = element('a:effectStyle', {}, element('a:effectLst', {}));
  return element(
    'a:fmtScheme',
    { name },
    element('a:fillStyleLst', {}, fill, fill, fill),
    element('a:lnStyleLst', {}, line, line, line),
    element('a:effectStyleLst', {}, effect, effect, effect),
    element('a:bgFillStyleLst', {}, fill, fill, fill),
  );
}
