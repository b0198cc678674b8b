import { dimensionIds, dimensions, type DimensionId } from './dimension.ts';
import { knownValues } from './known-values.ts';
import type { Association, Reference } from './reference.ts';
import {
  emptyChoices,
  emptyQuery,
  formatSearchQuery,
  parameterName,
  parseSearchQuery,
  type QueryIssue,
  type SearchQuery,
} from './search.ts';

/** What a frame on another site never shows more than. Nothing set is the whole catalogue. */
export type FixedFilter = Pick<SearchQuery, 'choices' | 'age' | 'open' | 'orientation'>;

export const frameThemes = { association: 'forbund', light: 'ljus', dark: 'mork' } as const;
export type FrameTheme = keyof typeof frameThemes;

/** What can be left out of the filters: the dimensions that are filtered by, and the three that are none. */
const otherFilters = ['open', 'age', 'orientation'] as const;
export type Filter = DimensionId | (typeof otherFilters)[number];
export const hideableFilters: Filter[] = [
  'municipality',
  'open',
  'need',
  'targetGroup',
  'age',
  'intakeRoute',
  'providerType',
  'form',
  'incomeType',
  'method',
  'language',
  'orientation',
];

/** A part of the catalogue as another site shows it: everything that its address says besides the visitor's own search. */
export interface EmbedFrame {
  /** Whose it is: its name, its colours, and the sites that may show it. An id. */
  association: string | null;
  fixed: FixedFilter;
  /** Filters that the visitor is not offered. */
  hidden: Filter[];
  theme: FrameTheme;
  /** How entries are read when they are opened, where they can be read so. */
  lang: 'sv' | 'en';
  easyRead: boolean;
}

const fixedPrefix = 'fast-';
const names = { association: 'forbund', hidden: 'dolj', theme: 'tema', lang: 'lang', easyRead: 'lattlast' };
const ownNames = new Set(Object.values(names));
const filterNames = new Map(hideableFilters.map((filter) => [parameterName('page', filter), filter]));

/** Whether a parameter of an address belongs to the frame. The others are the visitor's own search. */
export const isFrameParameter = (name: string): boolean => ownNames.has(name) || name.startsWith(fixedPrefix);

export const emptyFrame = (): EmbedFrame => ({
  association: null,
  fixed: { choices: emptyChoices(), age: null, open: false, orientation: null },
  hidden: [],
  theme: 'association',
  lang: 'sv',
  easyRead: false,
});

/** The association that an address of a frame names; null for none, and for one that does not exist. */
export function associationOfFrame(params: URLSearchParams, reference: Reference): Association | null {
  const named = params.getAll(names.association).find((value) => value !== '');
  return (
    reference.associations.find(({ id }) => named !== undefined && (id === named || id === `sf-${named}`)) ??
    null
  );
}

/**
 * Reads an address of a frame, each value on its own, as `parseSearchQuery` does.
 * @returns `visitor`: the parameters that are no part of the frame
 */
export function parseFrame(
  params: URLSearchParams,
  reference: Reference,
): { frame: EmbedFrame; issues: QueryIssue[]; visitor: URLSearchParams } {
  const fixed = new URLSearchParams();
  const visitor = new URLSearchParams();
  for (const [name, value] of params)
    if (name.startsWith(fixedPrefix)) fixed.append(name.slice(fixedPrefix.length), value);
    else if (!ownNames.has(name)) visitor.append(name, value);

  const read = readFixed(fixed, reference);
  const { issues } = read;
  const single = (name: string): string => {
    const [first = '', ...more] = params.getAll(name).filter((value) => value !== '');
    for (const value of more) issues.push({ parameter: name, value, reason: 'repeated' });
    return first;
  };
  const oneOf = <T extends string>(name: string, accepted: Record<T, string>, fallback: NoInfer<T>): T => {
    const value = single(name);
    const found = (Object.keys(accepted) as T[]).find((key) => accepted[key] === value);
    if (value !== '' && found === undefined) issues.push({ parameter: name, value, reason: 'unknown-value' });
    return found ?? fallback;
  };
  const named = single(names.association);
  const association = associationOfFrame(params, reference);
  if (named !== '' && association === null)
    issues.push({ parameter: names.association, value: named, reason: 'unknown-value' });
  const hidden = new Set<Filter>();
  for (const value of params.getAll(names.hidden).filter((each) => each !== '')) {
    const filter = filterNames.get(value);
    if (filter) hidden.add(filter);
    else issues.push({ parameter: names.hidden, value, reason: 'unknown-value' });
  }
  return {
    frame: {
      association: association?.id ?? null,
      fixed: read.fixed,
      hidden: hideableFilters.filter((filter) => hidden.has(filter)),
      theme: oneOf(names.theme, frameThemes, 'association'),
      lang: oneOf(names.lang, { sv: 'sv', en: 'en' }, 'sv'),
      easyRead: oneOf(names.easyRead, { yes: 'ja', no: 'nej' }, 'no') === 'yes',
    },
    issues,
    visitor,
  };
}

/** A fixed filter is spelt as the page's own, with a prefix; what is no filter (words, order, page) cannot be fixed. */
function readFixed(params: URLSearchParams, reference: Reference) {
  const { query, issues } = parseSearchQuery(params, 'page', knownValues(reference));
  const { choices, age, open, orientation } = query;
  const filters = new Set([...dimensionIds, ...otherFilters].map((filter) => parameterName('page', filter)));
  const noFilters = [...params]
    .filter(([name]) => !filters.has(name) && !issues.some(({ parameter }) => parameter === name))
    .map(([parameter, value]) => ({ parameter, value, reason: 'unknown-parameter' as const }));
  return {
    fixed: { choices, age, open, orientation },
    issues: [...issues, ...noFilters].map((issue) => ({
      ...issue,
      parameter: fixedPrefix + issue.parameter,
    })),
  };
}

/** Writes a frame as an address, defaults left out; `parseFrame` reads it back unchanged. */
export function formatFrame(frame: EmbedFrame): URLSearchParams {
  const params = new URLSearchParams();
  if (frame.association !== null) params.append(names.association, frame.association);
  for (const [name, value] of formatSearchQuery({ ...emptyQuery(), ...frame.fixed }, 'page'))
    params.append(fixedPrefix + name, value);
  for (const filter of frame.hidden) params.append(names.hidden, parameterName('page', filter));
  if (frame.theme !== 'association') params.append(names.theme, frameThemes[frame.theme]);
  if (frame.lang !== 'sv') params.append(names.lang, frame.lang);
  if (frame.easyRead) params.append(names.easyRead, 'ja');
  return params;
}

/** The name of a parameter that fixes a filter: "fast-kommun". */
export const fixedName = (filter: Filter): string => fixedPrefix + parameterName('page', filter);

export const frameParameter = names;

/** Whether a value can be chosen inside a fixed filter: all can where nothing is fixed. */
export const isWithin = ({ choices }: FixedFilter, dimension: DimensionId, value: string): boolean =>
  choices[dimension].length === 0 || choices[dimension].includes(value);

/** What a visitor's search finds inside a fixed filter: their choices where they made some, else all that is fixed. */
export function within(query: SearchQuery, fixed: FixedFilter): SearchQuery {
  const choices = emptyChoices();
  for (const { id } of dimensions) {
    const chosen = query.choices[id].filter((value) => isWithin(fixed, id, value));
    choices[id] = chosen.length > 0 ? chosen : fixed.choices[id];
  }
  return {
    ...query,
    choices,
    age: fixed.age ?? query.age,
    open: fixed.open || query.open,
    orientation: fixed.orientation ?? query.orientation,
  };
}

/** The script that other sites' pages load to show a frame. */
export interface EmbedScript {
  /** Its address, which holds a hash of its content. */
  path: string;
  /** For Subresource Integrity: a page refuses a script that has become another. */
  integrity: string;
}
