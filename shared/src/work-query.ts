import { z } from 'zod';
import { associationId, municipalityCode, termId } from './intervention.ts';
import type { QueryIssue } from './search.ts';

/**
 * What a list of the administration can be narrowed by. Values with Swedish spellings are ours; of the others, the facet's
 * `value` says what one looks like. One table, from which addresses, counts and the pages' filters derive.
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
  association: { parameter: 'forbund', value: associationId },
  provider: { parameter: 'utforare', value: z.uuid() },
  municipality: { parameter: 'kommun', value: municipalityCode },
  targetGroup: { parameter: 'malgrupp', value: termId },
  need: { parameter: 'behov', value: termId },
} as const;

export type WorkFacetId = keyof typeof workFacets;
export const workFacetIds = Object.keys(workFacets) as WorkFacetId[];
/** Draft and in review are of the draft; published and archived of what the public sees; mine is a draft that I saved last. */
export type WorkState = keyof typeof workFacets.state.spellings;
/** What an entry would be better with: texts and ways in that it lacks, and a summary that is short enough. */
export type Shortcoming = keyof typeof workFacets.missing.spellings;

const sorts = { title: 'namn', changed: 'andrad', review: 'granskas', provider: 'utforare' } as const;
export type WorkSort = keyof typeof sorts;
export const workSorts = Object.keys(sorts) as WorkSort[];

const columns = {
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
export type WorkColumn = keyof typeof columns;
/** In the order they are shown; the entry's name always comes first. */
export const workColumns = Object.keys(columns) as WorkColumn[];
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
const maxPage = 2000;
const maxChosen = 30;

const single = { q: 'q', sort: 'ordning', reversed: 'omvant', columns: 'kolumn', page: 'sida' } as const;
/** Names of the query's own inputs in addresses. */
export const workParameters = single;

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
export const spellSort = (sort: WorkSort): string => sorts[sort];
export const spellColumn = (column: WorkColumn): string => columns[column];

/**
 * Reads a list's address. Every value is judged on its own: one that means nothing is left out and told of, and the rest
 * holds. Empty values are what a form posts for "no choice".
 *
 * @param others parameters that the page has for itself
 */
export function parseWorkQuery(
  params: URLSearchParams,
  others: readonly string[] = [],
): { query: WorkQuery; issues: QueryIssue[] } {
  const query = emptyWorkQuery();
  const issues: QueryIssue[] = [];
  const handled = new Set<string>([...Object.values(single), ...others]);
  const given = (parameter: string) => [...new Set(params.getAll(parameter))].filter((value) => value !== '');
  const read = <Value>(parameter: string, schema: z.ZodType<Value>): Value[] =>
    given(parameter).flatMap((value) => {
      const parsed = schema.safeParse(value);
      if (parsed.success) return [parsed.data];
      issues.push({ parameter, value, reason: 'unknown-value' });
      return [];
    });

  for (const id of workFacetIds) {
    const definition = workFacets[id];
    handled.add(definition.parameter);
    query.choices[id] = read(
      definition.parameter,
      'spellings' in definition ? spelled(definition.spellings) : definition.value,
    )
      .slice(0, maxChosen)
      .toSorted();
  }
  query.q = (given(single.q)[0] ?? '').replace(/\s+/gu, ' ').trim().slice(0, maxWorkText);
  query.sort = read(single.sort, spelled(sorts))[0] ?? query.sort;
  query.reversed = read(single.reversed, z.literal('ja')).length > 0;
  const chosen = new Set(read(single.columns, spelled(columns)));
  if (chosen.size > 0) query.columns = workColumns.filter((column) => chosen.has(column));
  query.page = read(single.page, z.coerce.number().int().min(1).max(maxPage))[0] ?? 1;

  for (const parameter of new Set(params.keys()))
    if (!handled.has(parameter))
      issues.push({ parameter, value: params.get(parameter) ?? '', reason: 'unknown-parameter' });
  return { query, issues };
}

/** Writes a query as an address, the usual left out; `parseWorkQuery` reads it back unchanged. */
export function formatWorkQuery(query: WorkQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q) params.append(single.q, query.q);
  for (const id of workFacetIds)
    for (const value of query.choices[id]) params.append(workFacets[id].parameter, spell(id, value));
  if (query.sort !== usualSort) params.append(single.sort, sorts[query.sort]);
  if (query.reversed) params.append(single.reversed, 'ja');
  if (query.columns.join() !== usualColumns.join())
    for (const column of query.columns) params.append(single.columns, columns[column]);
  if (query.page !== 1) params.append(single.page, String(query.page));
  return params;
}

/** Our own name for a value that is spelled in Swedish. */
function spelled<Spellings extends Readonly<Record<string, string>>>(
  spellings: Spellings,
): z.ZodType<keyof Spellings & string> {
  const values = Object.keys(spellings) as (keyof Spellings & string)[];
  return z.string().transform((text, context) => {
    const value = values.find((candidate) => spellings[candidate] === text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: 'unknown value' });
    return z.NEVER;
  });
}
