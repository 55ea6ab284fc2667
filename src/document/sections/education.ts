import type { Education } from '../../resume/resume.generated.ts';
import { joined, within } from '../content.ts';
import type { Block, Content } from '../document.ts';
import { entryOf } from '../entry.ts';
import { entriesOf, type Fields } from '../fields.ts';
import type { SectionComposer } from './section.ts';

/**
 * Studies: the degree titles the entry, the institution stands under it. The grade stands at the far end, where a section that
 * names places has those; then it follows as a row, so that one column does not mix the two.
 */
export const education: SectionComposer = (resume, composer) => {
  const studies = entriesOf(resume.education, '/education', composer);
  const placed = studies.some((study) => study.line('location').length > 0);
  return studies.flatMap((study) => educationEntry(study, placed));
};

function educationEntry(study: Fields<Education>, placed: boolean): readonly Block[] {
  return entryOf({
    near: [degree(study), study.line('institution'), study.url('url')],
    far: placed ? study.line('location') : grade(study),
    aside: study.period('untold', 'startDate', 'endDate'),
    blocks: [
      ...(placed ? study.row('grade', 'score') : []),
      ...study.prose('summary'),
      ...study.list('highlights'),
      ...study.row('courses', 'courses'),
    ],
    pageBreak: study.entry.pageBreak,
  });
}

/** "MSc Computer Science", but "Master’s degree, Computer Science": an abbreviated degree leans on its subject. */
function degree(study: Fields<Education>): Content {
  const [first = ''] = (study.entry.studyType ?? '').split(/\s/, 1);
  const abbreviated = [...first].filter((letter) => letter !== letter.toLowerCase()).length > 1;
  return joined([study.line('studyType'), study.line('area')], abbreviated ? ' ' : study.composer.locale.separator);
}

/** A grade in words speaks for itself; a number says that it is one. */
function grade(study: Fields<Education>): Content {
  const score = study.line('score');
  const { labels, labelled } = study.composer.locale;
  const spoken = /\p{L}/u.test(study.entry.score ?? '');
  return spoken || score.length === 0 ? score : joined([within(labelled, [{ text: labels.grade }]), score], ' ');
}
