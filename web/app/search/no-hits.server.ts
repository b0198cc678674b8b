import type { Catalogue, SearchPage } from '@insatskatalog/shared/catalogue.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { emptyChoices, type SearchQuery } from '@insatskatalog/shared/search.ts';
import { labelOf } from '../card/labels.server.ts';
import { searchTexts } from '../texts/search.ts';
import type { Chip } from './chips.server.ts';

/** Each costs a search, and nobody reads more ways out than this. */
const searchesAtMost = 4;

interface WayOut {
  label: string;
  query: SearchQuery;
}

export interface NoHitsView {
  /** Words were searched for: others may help. */
  words: boolean;
  /** Nearest changes that give something, with how much; most first. */
  loosen: { label: string; to: string; count: number }[];
  /** Terms recognised in the words. */
  terms: { label: string; to: string }[];
  everything: { label: string; to: string };
}

/** What to do about nothing found: the nearest changes that help. */
export async function noHitsView(
  catalogue: Catalogue,
  query: SearchQuery,
  found: SearchPage,
  chips: Chip[],
  places: string[],
): Promise<NoHitsView> {
  const ways = waysOut(query, chips, catalogue.reference()).slice(0, searchesAtMost);
  const counted = await Promise.all(
    ways.map(async ({ label, query: changed }) => {
      const { total } = await catalogue.search({ ...changed, limit: 1 });
      return { label, to: paths.search(changed), count: total };
    }),
  );
  return {
    words: query.q !== '',
    loosen: counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count),
    terms: found.suggestions.terms.flatMap(({ kind, dimension, id, label }) =>
      kind === 'term' && dimension
        ? [{ label, to: paths.search({ choices: { ...placeOf(query), [dimension]: [id] } }) }]
        : [],
    ),
    everything: {
      label: searchTexts.noHits.everything(places),
      to: paths.search({ choices: placeOf(query) }),
    },
  };
}

/** The words first, then the municipality's whole county, then each choice. */
function waysOut(query: SearchQuery, chips: Chip[], reference: Reference): WayOut[] {
  const ways: WayOut[] = [];
  const first = { ...query, page: 1 };
  if (query.q && chips.length > 0)
    ways.push({ label: searchTexts.noHits.removeQuery(query.q), query: { ...first, q: '' } });
  const [municipality] = query.choices.municipality;
  const county = reference.municipalities.find(({ code }) => code === municipality)?.county;
  if (county)
    ways.push({
      label: searchTexts.noHits.wholeCounty(labelOf(reference, 'county', county)),
      query: {
        ...first,
        sort: 'relevance',
        choices: { ...query.choices, municipality: [], county: [county] },
      },
    });
  for (const { label, without } of chips)
    ways.push({ label: searchTexts.chips.remove(`”${label}”`), query: without });
  return ways;
}

const placeOf = ({ choices }: SearchQuery) => ({
  ...emptyChoices(),
  municipality: choices.municipality,
  county: choices.county,
});
