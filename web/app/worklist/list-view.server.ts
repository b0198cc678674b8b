import type { Actor } from '@insatskatalog/shared/actor.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { SavedView } from '@insatskatalog/shared/saved-views.ts';
import type { QueryIssue } from '@insatskatalog/shared/search.ts';
import {
  formatWorkQuery,
  workColumns,
  workPageSize,
  type WorkColumn,
  type WorkQuery,
  type WorkSort,
} from '@insatskatalog/shared/work-query.ts';
import type { WorkPage } from '@insatskatalog/shared/worklist.ts';
import { pageSteps } from '../admin/page-steps.server.ts';
import { listTexts } from '../texts/worklist.ts';
import type { SortLink } from './entry-table.tsx';
import { chipViews, facetViews } from './facet-views.server.ts';
import { rowView } from './row-view.server.ts';

export type ListView = ReturnType<typeof listView>;

/** Columns whose headings order the list. */
const sortColumns: Partial<Record<WorkColumn | 'entry', WorkSort>> = {
  entry: 'title',
  provider: 'provider',
  reviewDue: 'review',
  changed: 'changed',
};

/** The list of entries, in words and addresses. */
export function listView(
  page: WorkPage,
  parts: { actor: Actor; reference: Reference; views: SavedView[]; issues: QueryIssue[] },
) {
  const { actor, reference, views, issues } = parts;
  const { query, total } = page;
  const first = (query.page - 1) * workPageSize + 1;
  const to = (change: Partial<WorkQuery>) => paths.admin.entries({ ...query, ...change });
  const chips = chipViews(page, reference);
  const isOffice = actor.role === 'editorial-office';
  return {
    here: paths.admin.entries(query),
    /** The list as a query, which is all that there is to say about it. */
    search: formatWorkQuery({ ...query, page: 1 }).toString(),
    files: (['xlsx', 'csv', 'json'] as const).map((format) => ({
      format,
      to: paths.admin.exports(formatWorkQuery({ ...query, page: 1 }), format),
    })),
    q: query.q,
    sort: query.sort,
    reversed: query.reversed,
    total,
    heading: listTexts.heading(total),
    caption: total > 0 ? listTexts.caption(first, first + page.rows.length - 1, total) : '',
    rows: page.rows.map((row) => rowView(row, reference, page.today)),
    columns: query.columns,
    columnChoices: workColumns.filter((column) => column !== 'association' || isOffice),
    sorts: sortLinks(query, to),
    facets: facetViews(page, reference, isOffice),
    chips,
    clear: paths.admin.entries({ ...query, q: '', choices: noChoices(query), page: 1 }),
    isEverything: chips.length === 0,
    steps: pageSteps({ page: query.page, limit: workPageSize, total }, (each) => to({ page: each })),
    views: views.map(({ id, name, query: kept }) => ({
      id,
      name,
      to: paths.admin.entries(kept),
      isShown: sameList(kept, query),
    })),
    ignored:
      issues.length > 0
        ? listTexts.ignored(issues.map(({ parameter, value }) => `${parameter}=${value}`).join(', '))
        : null,
  };
}

function sortLinks(query: WorkQuery, to: (change: Partial<WorkQuery>) => string) {
  const links: Partial<Record<WorkColumn | 'entry', SortLink>> = {};
  for (const [column, sort] of Object.entries(sortColumns) as [WorkColumn | 'entry', WorkSort][]) {
    const isNow = query.sort === sort;
    // The latest change comes first unless it is reversed; everything else begins with the lowest.
    const falling = (sort === 'changed') !== query.reversed;
    links[column] = {
      to: to({ sort, reversed: isNow ? !query.reversed : false, page: 1 }),
      direction: isNow ? (falling ? 'descending' : 'ascending') : null,
    };
  }
  return links;
}

const noChoices = (query: WorkQuery): WorkQuery['choices'] =>
  Object.fromEntries(Object.keys(query.choices).map((id) => [id, []])) as unknown as WorkQuery['choices'];

const sameList = (a: WorkQuery, b: WorkQuery): boolean =>
  formatWorkQuery({ ...a, page: 1 }).toString() === formatWorkQuery({ ...b, page: 1 }).toString();
