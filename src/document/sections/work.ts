import type { Position, Work } from '../../resume/resume.generated.ts';
import { formatRange, spanOf } from '../dates.ts';
import type { Block, Content } from '../document.ts';
import { entryOf } from '../entry.ts';
import { entriesOf, type Fields } from '../fields.ts';
import type { SectionComposer } from './section.ts';

/** Posts: the position titles the entry, the employer stands under it. */
export const work: SectionComposer = (resume, composer) => entriesOf(resume.work, '/work', composer).flatMap(workEntry);

function workEntry(work: Fields<Work>): readonly Block[] {
  const positions = entriesOf(work.entry.positions, `${work.pointer}/positions`, work.composer);
  const position = work.line('position');
  const employer = [work.line('name'), work.line('description'), work.url('url')];
  return entryOf({
    near: positions.length === 0 ? [position, ...employer] : [...employer, position],
    far: work.line('location'),
    aside: positions.length === 0 ? held(work) : overall(work, positions),
    blocks: [...told(work), ...positions.flatMap(positionEntry)],
    pageBreak: work.entry.pageBreak,
  });
}

function positionEntry(position: Fields<Position>): readonly Block[] {
  return entryOf({
    near: [position.line('position'), position.url('url')],
    far: position.line('location'),
    aside: held(position),
    blocks: told(position),
  });
}

function told(post: Fields<Work> | Fields<Position>): readonly Block[] {
  return [...post.prose('summary'), ...post.list('highlights'), ...post.row('keywords', 'keywords')];
}

function held(post: Fields<Work> | Fields<Position>): Content {
  return post.period('ongoing', 'startDate', 'endDate');
}

/** The time at one employer: as it is written there, else from the first of the positions to the last; one position alone tells its own. */
function overall(work: Fields<Work>, positions: readonly Fields<Position>[]): Content {
  const { startDate, endDate, positions: posts = [] } = work.entry;
  if (startDate !== undefined || endDate !== undefined) return held(work);
  if (positions.length < 2) return [];
  const { locale } = work.composer;
  const span = spanOf(posts.map((post) => ({ start: post.startDate ?? '', end: post.endDate ?? '' })));
  if (span === undefined) return [];
  const text = formatRange(span.start, span.end, 'ongoing', locale);
  return [{ text, unbroken: true, pointer: `${work.pointer}/positions` }];
}
