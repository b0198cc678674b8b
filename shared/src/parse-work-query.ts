import { z } from 'zod';
import { associationId, municipalityCode, termId } from './intervention.ts';
import type { QueryIssue } from './search.ts';
import {
  columnSpellings,
  emptyWorkQuery,
  maxWorkText,
  sortSpellings,
  workColumns,
  workFacetIds,
  workFacets,
  workParameters,
  type WorkQuery,
} from './work-query.ts';

const maxPage = 2000;
const maxChosen = 30;

/** What the values of facets look like that have no spellings of our own. */
const looks = {
  association: associationId,
  provider: z.uuid(),
  municipality: municipalityCode,
  targetGroup: termId,
  need: termId,
};

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
  const handled = new Set<string>([...Object.values(workParameters), ...others]);
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
      'spellings' in definition ? spelled(definition.spellings) : looks[id as keyof typeof looks],
    )
      .slice(0, maxChosen)
      .toSorted();
  }
  query.q = (given(workParameters.q)[0] ?? '').replace(/\s+/gu, ' ').trim().slice(0, maxWorkText);
  query.sort = read(workParameters.sort, spelled(sortSpellings))[0] ?? query.sort;
  query.reversed = read(workParameters.reversed, z.literal('ja')).length > 0;
  const chosen = new Set(read(workParameters.columns, spelled(columnSpellings)));
  if (chosen.size > 0) query.columns = workColumns.filter((column) => chosen.has(column));
  query.page = read(workParameters.page, z.coerce.number().int().min(1).max(maxPage))[0] ?? 1;

  for (const parameter of new Set(params.keys()))
    if (!handled.has(parameter))
      issues.push({ parameter, value: params.get(parameter) ?? '', reason: 'unknown-parameter' });
  return { query, issues };
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
