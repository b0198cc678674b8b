/**
 * What a list of the administration can be narrowed by. Values with Swedish spellings are ours; what the others look like
 * is for `parse-work-query.ts`, which the browser does not need. One table, from which addresses, counts and the pages' filters derive.
 */
export const workFacets = {
  state: {
    parameter: 'lage',
    spellings: {
      draft: 'utkast',
      mine: 'mina-utkast',
      'in-review': 'granskas',
      published: 'publicerad',
      change: 'andring-vantar',
      archived: 'arkiverad',
    },
  },
  review: {
    parameter: 'granskning',
    spellings: { due: 'forfallen', soon: 'snart', never: 'aldrig' },
  },
  missing: {
    parameter: 'saknar',
    spellings: {
      contact: 'kontakt',
      'way-in': 'vag-in',
      'working-link': 'fungerande-lank',
      'easy-read': 'lattlast',
      english: 'engelska',
      'short-summary': 'kort-sammanfattning',
    },
  },
  intake: {
    parameter: 'intag',
    spellings: { open: 'oppet', queue: 'ko', closed: 'stangt', expiring: 'gar-ut', expired: 'har-gatt-ut' },
  },
  days: {
    parameter: 'dag',
    spellings: { publishing: 'publiceras', leaving: 'slutar', ended: 'har-slutat' },
  },
  association: { parameter: 'forbund' },
  provider: { parameter: 'utforare' },
  municipality: { parameter: 'kommun' },
  targetGroup: { parameter: 'malgrupp' },
  need: { parameter: 'behov' },
} as const;

export type WorkFacetId = keyof typeof workFacets;
export const workFacetIds = Object.keys(workFacets) as WorkFacetId[];
/** Draft and in review are of the draft; published and archived of what the public sees; mine is a draft that I saved last. */
export type WorkState = keyof typeof workFacets.state.spellings;
/** What an entry would be better with: texts and ways in that it lacks, links that lead somewhere, and a summary that is short enough. */
export type Shortcoming = keyof typeof workFacets.missing.spellings;

/** How orders are spelled in addresses. */
export const sortSpellings = {
  title: 'namn',
  changed: 'andrad',
  review: 'granskas',
  provider: 'utforare',
} as const;
export type WorkSort = keyof typeof sortSpellings;
export const workSorts = Object.keys(sortSpellings) as WorkSort[];

/** How columns are spelled in addresses. */
export const columnSpellings = {
  state: 'lage',
  provider: 'utforare',
  place: 'kommun',
  association: 'forbund',
  intake: 'intag',
  reviewed: 'granskad',
  reviewDue: 'granskas',
  changed: 'andrad',
  missing: 'saknar',
} as const;
export type WorkColumn = keyof typeof columnSpellings;
/** In the order they are shown; the entry's name always comes first. */
export const workColumns = Object.keys(columnSpellings) as WorkColumn[];
const usualColumns: WorkColumn[] = ['state', 'provider', 'reviewDue'];
const usualSort: WorkSort = 'title';

export interface WorkQuery {
  /** Words that title, summary or provider must hold, all of them. */
  q: string;
  /** Chosen values: OR within a facet, AND across. */
  choices: Record<WorkFacetId, string[]>;
  sort: WorkSort;
  /** The other way round than is usual for the sort. */
  reversed: boolean;
  columns: WorkColumn[];
  /** From 1. */
  page: number;
}

/** The association facet's value for what no association keeps: the editorial office's own, national entries. */
export const nationalEntries = 'nationella';

/** Rows on a page: as many as fit in an address when all of them are chosen. */
export const workPageSize = 50;
export const maxWorkText = 100;

/** Names of the query's own inputs in addresses. */
export const workParameters = {
  q: 'q',
  sort: 'ordning',
  reversed: 'omvant',
  columns: 'kolumn',
  page: 'sida',
} as const;

export const emptyWorkQuery = (): WorkQuery => ({
  q: '',
  choices: Object.fromEntries(workFacetIds.map((id) => [id, []])) as unknown as WorkQuery['choices'],
  sort: usualSort,
  reversed: false,
  columns: usualColumns,
  page: 1,
});

/** A query with these choices and otherwise the usual. */
export const workQuery = (choices: Partial<WorkQuery['choices']>): WorkQuery => {
  const empty = emptyWorkQuery();
  return { ...empty, choices: { ...empty.choices, ...choices } };
};

/** How a facet's value is spelled in addresses. */
export function spell(facet: WorkFacetId, value: string): string {
  const definition = workFacets[facet];
  return 'spellings' in definition
    ? ((definition.spellings as Record<string, string>)[value] ?? value)
    : value;
}
export const spellSort = (sort: WorkSort): string => sortSpellings[sort];
export const spellColumn = (column: WorkColumn): string => columnSpellings[column];

/** Writes a query as an address, the usual left out; `parseWorkQuery` reads it back unchanged. */
export function formatWorkQuery(query: WorkQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q) params.append(workParameters.q, query.q);
  for (const id of workFacetIds)
    for (const value of query.choices[id]) params.append(workFacets[id].parameter, spell(id, value));
  if (query.sort !== usualSort) params.append(workParameters.sort, sortSpellings[query.sort]);
  if (query.reversed) params.append(workParameters.reversed, 'ja');
  if (query.columns.join() !== usualColumns.join())
    for (const column of query.columns) params.append(workParameters.columns, columnSpellings[column]);
  if (query.page !== 1) params.append(workParameters.page, String(query.page));
  return params;
}
