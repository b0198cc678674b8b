import { paths } from '@insatskatalog/shared/paths.ts';
import type { MissedSearch } from '@insatskatalog/shared/missed-searches.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { WorkColumn } from '@insatskatalog/shared/work-query.ts';
import { todoQueries, type Todo, type TodoKind } from '@insatskatalog/shared/worklist.ts';
import { todoTexts } from '../texts/todo.ts';
import { missedId } from './missed-id.ts';
import { rowView, type RowView } from './row-view.server.ts';

interface TodoCard {
  to: string;
  count: number;
  text: string;
  isLate: boolean;
}

interface TodoSection {
  kind: TodoKind;
  heading: string;
  columns: WorkColumn[];
  rows: RowView[];
  /** The whole list, when there is more than is shown. */
  all: { to: string; text: string } | null;
}

/** What each heap's rows must show for somebody to act on them. */
const columnsOf: Record<TodoKind, WorkColumn[]> = {
  review: ['state', 'provider', 'reviewDue'],
  approval: ['state', 'provider', 'changed'],
  intake: ['state', 'provider', 'intake'],
  days: ['state', 'provider'],
  drafts: ['state', 'changed'],
  missing: ['state', 'provider', 'missing'],
};

/** The start page: a card for each heap that holds anything, then their first rows. */
export function todoView(todo: Todo, missed: MissedSearch[], reference: Reference) {
  const some = todo.parts.filter(({ count }) => count > 0);
  const cards: TodoCard[] = some.map(({ kind, count }) => ({
    to: paths.admin.entries(todoQueries[kind]),
    count,
    text: todoTexts.cards[kind](count, todo.oldestReviewDays),
    isLate: kind === 'review' && (todo.oldestReviewDays ?? 0) > 0,
  }));
  if (todo.proposals > 0)
    cards.splice(some[0]?.kind === 'review' ? 1 : 0, 0, {
      to: paths.admin.proposals(),
      count: todo.proposals,
      text: todoTexts.proposals,
      isLate: false,
    });
  const [commonest] = missed;
  if (commonest)
    cards.push({
      to: `${paths.admin.todo()}#${missedId}`,
      count: missed.length,
      text: todoTexts.missed.card(missed.length, commonest.text),
      isLate: false,
    });
  const sections: TodoSection[] = some.map(({ kind, count, rows }) => ({
    kind,
    heading: todoTexts.sections[kind],
    columns: columnsOf[kind],
    rows: rows.map((row) => {
      const view = rowView(row, reference, todo.today);
      return kind === 'intake' ? { ...view, quickAct: 'intake' as const } : view;
    }),
    all:
      count > rows.length ? { to: paths.admin.entries(todoQueries[kind]), text: todoTexts.all(count) } : null,
  }));
  return { cards, sections, missed };
}
