import type { InterventionSummary, SearchHit, SearchPage } from '@insatskatalog/shared/catalogue.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import type { EngineAnswer } from './engine.ts';
import { presentFacets } from './facets.ts';
import { highlight } from './highlight.ts';
import { recogniseTerms } from './recognise-terms.ts';

/**
 * Shapes an answer. `rows` are the published entries among the answer's ids: what the index still holds and the database no
 * longer publishes is neither shown nor counted.
 */
export function presentPage(
  query: SearchQuery,
  words: string[],
  { answer, degraded }: { answer: EngineAnswer; degraded: boolean },
  rows: InterventionSummary[],
  reference: Reference,
): SearchPage {
  const total = answer.total - (answer.ids.length - rows.length);
  return {
    query,
    total,
    page: query.page,
    limit: query.limit,
    degraded,
    items: rows.map((row) => withHighlight(row, words)),
    facets: presentFacets(answer.facets, query, reference),
    openCount: answer.openCount,
    suggestions: { spelling: null, terms: total === 0 ? recogniseTerms(words, reference) : [] },
  };
}

function withHighlight(row: InterventionSummary, words: string[]): SearchHit {
  const title = highlight(row.title, words);
  const summary = highlight(row.summary, words);
  return title === undefined && summary === undefined ? row : { ...row, highlight: { title, summary } };
}
