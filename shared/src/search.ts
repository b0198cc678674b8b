import { listParameter } from './my-list.ts';
import { dimensionIds, dimensions, type DimensionId } from './dimension.ts';

export const sorts = ['relevance', 'title', 'updated', 'nearest'] as const;
export type Sort = (typeof sorts)[number];
export const orientationChoices = ['individual', 'structural', 'all'] as const;
export type OrientationChoice = (typeof orientationChoices)[number];

/** Chosen values by dimension: OR within one, AND across. */
export type Choices = Record<DimensionId, string[]>;

export interface SearchQuery {
  /** Free text as typed, trimmed; empty lists everything. */
  q: string;
  choices: Choices;
  /** Null asks for support to individuals, and for that to professionals too when the text is plainly one of theirs. */
  orientation: OrientationChoice | null;
  /** Years; finds entries whose span covers it, unlimited spans included. */
  age: number | null;
  /** Only what takes in new participants now. */
  open: boolean;
  /** Only what has been saved at this time or later (ISO 8601, UTC, whole seconds). */
  modifiedAfter: string | null;
  sort: Sort;
  /** From 1. */
  page: number;
  limit: number;
  /** Language of labels and texts in the answer. */
  lang: 'sv' | 'en';
}

/** Longer queries are cut: Meilisearch reads ten words, and nobody's need takes more than this to say. */
export const maxQueryLength = 200;
export const defaultLimit = 20;
export const maxLimit = 100;
/** Deep pages cost the engine as much as everything before them, and people change the query instead. */
export const maxPage = 500;
/** A dimension with more chosen values than this is a mistake or an attack. */
export const maxChoices = 50;

/** The two spellings of a query: Swedish in the pages' addresses, English in the API. */
export type Dialect = 'page' | 'api';

const names = {
  page: {
    q: 'q',
    orientation: 'inriktning',
    age: 'alder',
    open: 'oppen',
    modifiedAfter: 'andrad-efter',
    sort: 'sortering',
    page: 'sida',
    limit: 'antal',
    lang: 'lang',
  },
  api: {
    q: 'q',
    orientation: 'orientation',
    age: 'age',
    open: 'open',
    modifiedAfter: 'modifiedAfter',
    sort: 'sort',
    page: 'page',
    limit: 'limit',
    lang: 'lang',
  },
} as const satisfies Record<Dialect, Record<Exclude<keyof SearchQuery, 'choices'>, string>>;

const spellings: Record<
  Dialect,
  { sort: Record<Sort, string>; orientation: Record<OrientationChoice, string>; yes: string }
> = {
  page: {
    sort: { relevance: 'traff', title: 'titel', updated: 'uppdaterad', nearest: 'narmast' },
    orientation: { individual: 'individ', structural: 'struktur', all: 'alla' },
    yes: 'ja',
  },
  api: {
    sort: { relevance: 'relevance', title: 'title', updated: 'updated', nearest: 'nearest' },
    orientation: { individual: 'individual', structural: 'structural', all: 'all' },
    yes: 'true',
  },
};

export const emptyChoices = (): Choices =>
  Object.fromEntries(dimensionIds.map((id) => [id, []])) as unknown as Choices;

/** A query that finds everything for individuals. */
export const emptyQuery = (): SearchQuery => ({
  q: '',
  choices: emptyChoices(),
  orientation: null,
  age: null,
  open: false,
  modifiedAfter: null,
  sort: 'relevance',
  page: 1,
  limit: defaultLimit,
  lang: 'sv',
});

export type IssueReason =
  | 'unknown-parameter'
  | 'unknown-value'
  | 'not-a-number'
  | 'not-a-time'
  | 'out-of-range'
  | 'too-many'
  | 'too-long'
  | 'repeated';

/** A part of an address that was left out of the query, and why. A page tells; the API refuses. */
export interface QueryIssue {
  parameter: string;
  value: string;
  reason: IssueReason;
}

/**
 * The value that is meant by one in an address (a municipality's code, a term's id), or null when there is none. It is another
 * than was written when two terms have been made one.
 */
export type KnownValue = (dimension: DimensionId, value: string) => string | null;

/** The name of a query's field or dimension in a dialect: `parameterName('page', 'need')` is "behov". */
export function parameterName(dialect: Dialect, field: DimensionId | keyof (typeof names)['api']): string {
  const dimension = dimensions.find((candidate) => candidate.id === field);
  if (dimension) return dialect === 'page' ? dimension.page : dimension.id;
  return names[dialect][field as keyof (typeof names)['api']];
}

/**
 * Reads an address. Every value is judged on its own, so that one bad value never empties the rest.
 * Empty values are what a form without JavaScript posts for "no choice", and count as absent.
 */
export function parseSearchQuery(
  params: URLSearchParams,
  dialect: Dialect,
  knownValue: KnownValue,
): { query: SearchQuery; issues: QueryIssue[] } {
  const query = emptyQuery();
  const issues: QueryIssue[] = [];
  const name = names[dialect];
  const spelling = spellings[dialect];
  const handled = new Set<string>(Object.values(name));
  // Carried along by the pages, and no part of what is searched for.
  if (dialect === 'page') handled.add(listParameter);

  for (const dimension of dimensions) {
    const parameter = parameterName(dialect, dimension.id);
    handled.add(parameter);
    for (const value of new Set(params.getAll(parameter))) {
      if (value === '') continue;
      const known = knownValue(dimension.id, value);
      if (known === null) issues.push({ parameter, value, reason: 'unknown-value' });
      else if (query.choices[dimension.id].includes(known)) continue;
      else if (query.choices[dimension.id].length >= maxChoices)
        issues.push({ parameter, value, reason: 'too-many' });
      else query.choices[dimension.id].push(known);
    }
    query.choices[dimension.id] = query.choices[dimension.id].toSorted();
  }

  const single = (parameter: string): string => {
    const values = params.getAll(parameter).filter((value) => value !== '');
    for (const value of values.slice(1)) issues.push({ parameter, value, reason: 'repeated' });
    return values[0] ?? '';
  };
  const oneOf = <T extends string, F extends T | null>(
    parameter: string,
    accepted: Record<T, string>,
    fallback: F,
  ): T | F => {
    const value = single(parameter);
    if (value === '') return fallback;
    const found = (Object.keys(accepted) as T[]).find((key) => accepted[key] === value);
    if (found === undefined) issues.push({ parameter, value, reason: 'unknown-value' });
    return found ?? fallback;
  };
  const integer = <T>(parameter: string, min: number, max: number, fallback: T): number | T => {
    const value = single(parameter).trim();
    if (value === '') return fallback;
    if (!/^\d{1,9}$/.test(value)) {
      issues.push({ parameter, value, reason: 'not-a-number' });
      return fallback;
    }
    const number = Number(value);
    if (number < min || number > max) {
      issues.push({ parameter, value, reason: 'out-of-range' });
      return fallback;
    }
    return number;
  };

  query.q = single(name.q).replace(/\s+/gu, ' ').trim();
  // What only looks like nothing says nothing, either.
  if (/^[\s\p{Cf}]*$/u.test(query.q)) query.q = '';
  if (query.q.length > maxQueryLength) {
    issues.push({ parameter: name.q, value: query.q, reason: 'too-long' });
    // A sign outside the basic plane is two units long, and half of it is no text.
    query.q = query.q
      .slice(0, maxQueryLength)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim();
  }
  query.orientation = oneOf(name.orientation, spelling.orientation, null);
  query.age = integer(name.age, 0, 120, null);
  query.open =
    oneOf(name.open, { yes: spelling.yes, no: dialect === 'api' ? 'false' : 'nej' }, 'no') === 'yes';
  const time = single(name.modifiedAfter);
  query.modifiedAfter = time === '' ? null : timeOf(time);
  if (time !== '' && query.modifiedAfter === null)
    issues.push({ parameter: name.modifiedAfter, value: time, reason: 'not-a-time' });
  query.sort = oneOf(name.sort, spelling.sort, 'relevance');
  query.page = integer(name.page, 1, maxPage, 1);
  query.limit = integer(name.limit, 1, maxLimit, defaultLimit);
  query.lang = oneOf(name.lang, { sv: 'sv', en: 'en' }, 'sv');

  for (const parameter of new Set(params.keys()))
    if (!handled.has(parameter))
      issues.push({ parameter, value: params.get(parameter) ?? '', reason: 'unknown-parameter' });
  return { query, issues };
}

/**
 * A time as RFC 3339 writes it ("2026-11-30T08:00:00Z"; "+01:00" may have become " 01:00" in an address), or a day, which begins at
 * midnight UTC. In UTC, rounded down to the second; null when it is neither, or leaves the years of four digits in UTC.
 */
export function timeOf(written: string): string | null {
  const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[ +-]\d\d:\d\d))?$/i.test(written)
    ? new Date(written.replace(' ', '+'))
    : new Date(NaN);
  // 30 February is read as 2 March by some engines and refused by others.
  const exists =
    new Date(`${written.slice(0, 10)}T00:00:00Z`).toJSON()?.startsWith(written.slice(0, 10)) ?? false;
  const utc = time.toJSON() ?? '';
  return /^\d{4}-/.test(utc) && exists ? `${utc.slice(0, 19)}Z` : null;
}

/** Writes a query as an address, defaults left out; `parseSearchQuery` reads it back unchanged. */
export function formatSearchQuery(query: SearchQuery, dialect: Dialect): URLSearchParams {
  const params = new URLSearchParams();
  const name = names[dialect];
  const spelling = spellings[dialect];
  if (query.q) params.append(name.q, query.q);
  for (const dimension of dimensions)
    for (const value of query.choices[dimension.id])
      params.append(parameterName(dialect, dimension.id), value);
  if (query.orientation !== null) params.append(name.orientation, spelling.orientation[query.orientation]);
  if (query.age !== null) params.append(name.age, String(query.age));
  if (query.open) params.append(name.open, spelling.yes);
  if (query.modifiedAfter !== null) params.append(name.modifiedAfter, query.modifiedAfter);
  if (query.sort !== 'relevance') params.append(name.sort, spelling.sort[query.sort]);
  if (query.page !== 1) params.append(name.page, String(query.page));
  if (query.limit !== defaultLimit) params.append(name.limit, String(query.limit));
  if (query.lang !== 'sv') params.append(name.lang, query.lang);
  return params;
}

/** How a page's form spells a choice: the option values of its selects. */
export const pageSpelling = spellings.page;
