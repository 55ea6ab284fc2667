import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts';
import type { Locale } from '../locale/locale.ts';
import { localeOf } from '../locale/locale-of.ts';
import { orderOf, type Slot } from '../resume/order.ts';
import type { Resume } from '../resume/resume.generated.ts';
import { textOf } from './content.ts';
import type { Document, Section } from './document.ts';
import { entriesOf, Fields, type Composer } from './fields.ts';
import { headerOf } from './header.ts';
import { inlineParserFor } from './inline.ts';
import type { Picture } from '../photo/picture.ts';
import { punctuatorFor } from './punctuator.ts';
import { customSection } from './sections/custom.ts';
import { sections } from './sections/index.ts';

export interface ComposeOptions {
  /** The words to use; when absent, those of `meta.language`, else of the language that the text shows, else English. */
  readonly locale?: Locale;
  /** The photo at the head of the page. */
  readonly picture?: Picture;
  readonly report?: Report;
}

/**
 * The document that a résumé makes: everything its author wrote, in order, in the words of one language. Findings, such as an
 * address that cannot be a link, go to `report`, each once.
 */
export async function compose(resume: Resume, options: ComposeOptions = {}): Promise<Document> {
  const report = once(options.report ?? (() => {}));
  const locale = options.locale ?? localeOf(resume, report);
  const parseInline = await inlineParserFor(resume);
  const punctuate = await punctuatorFor(resume.meta, locale);
  const countries = resume.basics?.location?.countryCode === undefined ? '' : await locale.countries();
  const composer: Composer = { locale, report, parseInline, punctuate, countries };
  const basics = new Fields(resume.basics ?? {}, '/basics', composer);
  const author = textOf(basics.line('name'));
  const label = textOf(basics.line('label'));
  const title = [author, label].filter(Boolean).join(' – ') || locale.resume;
  return {
    language: locale.tag,
    direction: locale.direction,
    title,
    ...(author && { author }),
    ...(label && { subject: label }),
    keywords: keywordsOf(resume, composer),
    header: headerOf(basics, options.picture),
    sections: orderOf(resume).flatMap((slot) => sectionOf(slot, resume, composer)),
    footer: { name: resume.meta?.footer === 'page' ? '' : author || title, page: locale.page },
  };
}

/** A section with its heading: that of `meta.titles`, else the custom section's own, else the language's word. */
function sectionOf(slot: Slot, resume: Resume, composer: Composer): readonly Section[] {
  const section =
    slot.kind === 'custom'
      ? customSection(new Fields(slot.section, slot.pointer, composer))
      : {
          id: slot.id,
          title: [{ text: composer.locale.headings[slot.id], pointer: `/${slot.id}` }],
          blocks: sections[slot.id](resume, composer),
        };
  if (section.blocks.length === 0) return [];
  const { titles = {}, pageBreaks = [] } = resume.meta ?? {};
  const renaming = slot.names.find((name) => Object.hasOwn(titles, name));
  const renamed = renaming === undefined ? [] : new Fields(titles, '/meta/titles', composer).line(renaming);
  const startsPage = slot.names.some((name) => pageBreaks.includes(name)) && { startsPage: true as const };
  const { id, blocks } = section;
  return [{ id, title: renamed.length > 0 ? renamed : section.title, blocks, ...startsPage }];
}

/** Words for the file's properties: the skills, without the names of their groups. */
function keywordsOf({ skills }: Resume, composer: Composer): readonly string[] {
  const words = entriesOf(skills, '/skills', composer).flatMap((skill) => {
    const keywords = skill.lines('keywords');
    return keywords.length === 0 ? [skill.line('name')] : keywords;
  });
  return [...new Set(words.map(textOf))].filter(Boolean);
}

/** Passes each finding on once: some values are looked at for more than one purpose. */
function once(report: Report): Report {
  const seen = new Set<string>();
  return (diagnostic: Diagnostic) => {
    const key = JSON.stringify(diagnostic);
    if (!seen.has(key)) report(diagnostic);
    seen.add(key);
  };
}
