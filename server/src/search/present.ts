import type { InterventionSummary, SearchHit, SearchPage } from '@insatskatalog/shared/catalogue.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import { becauseOf } from './because.ts';
import type { CentreOf } from './document.ts';
import type { EngineAnswer } from './engine.ts';
import { presentFacets } from './facets.ts';
import { createMarker } from './highlight.ts';
import { nearbyWithAnswers } from './nearby.ts';
import type { Understanding } from './understand.ts';

export interface PresentParts {
  reference: Reference;
  centreOf: CentreOf;
  /** The concepts of entries, by id. */
  conceptsOf: (ids: string[]) => Map<string, ReadonlyMap<string, number>>;
}

/**
 * Shapes an answer. `items` are the published entries among the answer's ids: what the index still holds and the database no
 * longer publishes is neither shown nor counted.
 */
export function presentPage(
  query: SearchQuery,
  read: Understanding,
  { answer, degraded }: { answer: EngineAnswer; degraded: boolean },
  items: SearchHit[],
  { reference, centreOf }: Pick<PresentParts, 'reference' | 'centreOf'>,
): SearchPage {
  const total = answer.total - (answer.ids.length - items.length);
  const [municipality, ...more] = read.choices.municipality;
  return {
    query,
    total,
    page: query.page,
    limit: query.limit,
    degraded,
    items,
    facets: presentFacets(answer.facets, query, reference),
    openCount: answer.openCount,
    understood: read.understood,
    impliedOrientation: read.impliedOrientation,
    urgent: read.urgent,
    suggestions: {
      spelling: read.spelling,
      terms: read.topics,
      unmet: read.unmet,
      nearby:
        total === 0 && municipality !== undefined && more.length === 0
          ? nearbyWithAnswers(municipality, answer.facets.municipality ?? {}, centreOf, reference)
          : [],
    },
  };
}

/** Hits with the words that were found; those where none stand in title and summary say what they are about instead. */
export function explained(
  rows: InterventionSummary[],
  { units }: Understanding,
  lang: SearchQuery['lang'],
  { reference, conceptsOf }: Pick<PresentParts, 'reference' | 'conceptsOf'>,
): SearchHit[] {
  if (units.length === 0) return rows;
  const marker = createMarker(units, lang);
  const marked = rows.map((row) => ({
    row,
    highlight: { title: marker.mark(row.title), summary: marker.mark(row.summary) },
  }));
  const isSilent = ({ highlight: { title, summary } }: (typeof marked)[number]) => !title && !summary;
  const silent = marked.filter(isSilent).map(({ row }) => row.id);
  const concepts = silent.length > 0 ? conceptsOf(silent) : new Map<string, ReadonlyMap<string, number>>();
  return marked.map((one) =>
    isSilent(one)
      ? {
          ...one.row,
          because: becauseOf(units, concepts.get(one.row.id) ?? new Map(), one.row, lang, reference),
        }
      : { ...one.row, highlight: one.highlight },
  );
}
