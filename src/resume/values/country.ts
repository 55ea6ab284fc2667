import { quoted } from '../../diagnostics/visible.ts';
import type { Verdict } from './verdict.ts';

/** The officially assigned codes of ISO 3166-1 alpha-2, and XK, which stands in for Kosovo. */
const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

/** What people write for countries whose official names they do not use. */
const everyday = new Map([
  ['UK', 'GB'],
  ['ENGLAND', 'GB'],
  ['SCOTLAND', 'GB'],
  ['WALES', 'GB'],
  ['GREAT BRITAIN', 'GB'],
  ['GBR', 'GB'],
  ['USA', 'US'],
  ['U.S.', 'US'],
  ['U.S.A.', 'US'],
  ['AMERICA', 'US'],
  ['UNITED STATES OF AMERICA', 'US'],
  ['DEU', 'DE'],
  ['HOLLAND', 'NL'],
  ['THE NETHERLANDS', 'NL'],
  ['CZECH REPUBLIC', 'CZ'],
  ['TURKEY', 'TR'],
  ['UAE', 'AE'],
]);

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'zh'];

/** A country's code; a name is taken as the code it stands for, in the languages above. */
export function checkCountry(text: string): Verdict {
  const code = text.trim().toUpperCase();
  if (isCode(code)) return { text: code };
  const meant = everyday.get(code) ?? byName(code);
  if (meant === undefined) {
    const message = `${quoted(text)} is not a country code of ISO 3166-1`;
    return { text, finding: { code: 'country-name', message, hint: 'write two letters, such as US, GB, DE or IN' } };
  }
  return {
    text: meant,
    finding: {
      code: 'country-name',
      message: `${quoted(text)} is not a country code and is taken as ${meant}`,
      hint: `write ${meant}`,
      instead: meant,
    },
  };
}

function isCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && codes.includes(code);
}

function byName(name: string): string | undefined {
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const found = codes.split(' ').find((code) => names.of(code)?.toUpperCase() === name);
    if (found) return found;
  }
  return undefined;
}
