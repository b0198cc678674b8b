import type { Intake } from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { WorkColumn } from '@insatskatalog/shared/work-query.ts';
import type { WorkRow } from '@insatskatalog/shared/worklist.ts';
import { listed, shortDay } from '../texts/sv.ts';
import { rowTexts } from '../texts/worklist.ts';

/** One row of a list, in words and addresses. */
export interface RowView {
  id: string;
  title: string;
  to: string;
  state: { label: string; tone: 'open' | 'queue' | 'closed' };
  /** What happens by itself, and when; null when nothing does. */
  note: string | null;
  /** Columns that are text alone; empty where there is nothing to say. */
  cells: Record<Exclude<WorkColumn, 'state'>, string>;
  isLate: boolean;
  acts: RowActs;
  /** The one that is most likely wanted, a click away; the others are folded. */
  quickAct: 'review' | 'change' | 'write' | 'intake' | null;
}

/** What can be done from the list, by address; null where it cannot. */
interface RowActs {
  review: string | null;
  change: string | null;
  intake: string | null;
  archive: string | null;
  public: string | null;
}

/** Municipalities that a cell names before it counts the rest. */
const namedMunicipalities = 2;

/** @param today ISO date, which "over time" is counted from */
export function rowView(row: WorkRow, reference: Reference, today: string): RowView {
  const { id, provider, reviewDueOn, lastReviewedAt, intake } = row;
  const changed = shortDay(row.changedAt);
  return {
    id,
    title: row.title || rowTexts.untitled,
    to: paths.admin.entry(id),
    state: stateOf(row),
    note: noteOf(row, today),
    cells: {
      provider: provider.name,
      place: placeOf(row, reference),
      association:
        reference.associations.find((each) => each.id === row.association)?.shortName ?? rowTexts.national,
      intake: intake ? intakeText(intake) : '',
      reviewed: lastReviewedAt ? shortDay(lastReviewedAt) : row.slug ? rowTexts.never : '',
      reviewDue: reviewDueOn ? shortDay(reviewDueOn) : '',
      changed: row.changedBy ? rowTexts.changedBy(changed, row.changedBy) : changed,
      missing: row.missing.map((each) => rowTexts.missing[each]).join(', '),
    },
    isLate: row.states.includes('published') && reviewDueOn !== null && reviewDueOn <= today,
    acts: actsOf(row),
    quickAct: quickActOf(row, today),
  };
}

/** "Kö, 6 v., till och med 30 nov. 2026". */
export const intakeText = ({ state, waitingWeeks, until }: Intake): string => {
  const says = rowTexts.intake[state](waitingWeeks);
  return until === null ? says : `${says}, ${rowTexts.until(shortDay(until))}`;
};

function stateOf({ states }: WorkRow): RowView['state'] {
  const has = (state: WorkRow['states'][number]) => states.includes(state);
  if (has('in-review')) return { label: rowTexts.states['in-review'], tone: 'queue' };
  if (has('change')) return { label: rowTexts.states.change, tone: 'queue' };
  if (has('published')) return { label: rowTexts.states.published, tone: 'open' };
  if (has('archived')) return { label: rowTexts.states.archived, tone: 'closed' };
  return { label: has('mine') ? rowTexts.states.mine : rowTexts.states.draft, tone: 'closed' };
}

function noteOf({ publishOn, leavesOn }: WorkRow, today: string): string | null {
  if (publishOn !== null) return rowTexts.publishedOn(publishOn);
  if (leavesOn !== null) return leavesOn < today ? rowTexts.left(leavesOn) : rowTexts.leavesOn(leavesOn);
  return null;
}

function placeOf({ coverage }: WorkRow, reference: Reference): string {
  if (coverage.kind === 'national') return rowTexts.wholeCountry;
  if (coverage.kind === 'county')
    return reference.counties.find(({ code }) => code === coverage.county)?.name ?? '';
  const names = coverage.municipalities.map(
    (code) => reference.municipalities.find((each) => each.code === code)?.name ?? code,
  );
  const more = names.length - namedMunicipalities;
  return more > 0
    ? `${names.slice(0, namedMunicipalities).join(', ')} ${rowTexts.more(more)}`
    : listed(names);
}

function quickActOf({ states, reviewDueOn }: WorkRow, today: string): RowView['quickAct'] {
  if (states.includes('change') || states.includes('in-review')) return 'change';
  if (states.includes('draft')) return 'write';
  const isDue = states.includes('published') && reviewDueOn !== null && reviewDueOn <= today;
  return isDue ? 'review' : null;
}

function actsOf({ id, slug, states }: WorkRow): RowActs {
  const isPublic = states.includes('published');
  const hasChange = states.includes('change') || states.includes('in-review');
  return {
    review: isPublic ? paths.admin.entryReviewed(id) : null,
    change: hasChange ? paths.admin.entryChange(id) : null,
    intake: isPublic ? paths.admin.entryIntake(id) : null,
    archive: isPublic ? paths.admin.entryArchive(id) : null,
    public: isPublic && slug !== null ? paths.intervention(slug) : null,
  };
}
