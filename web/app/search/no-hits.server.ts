import type { Catalogue, SearchPage, Understood } from '@insatskatalog/shared/catalogue.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import { labelOf } from '../card/labels.server.ts';
import { answerTexts } from '../texts/search-answer.ts';
import type { Chip } from './chips.server.ts';
import type { Limits } from './limits.server.ts';
import { placeOf } from './topics.server.ts';
import { withoutPart } from './understood.server.ts';

/** Each costs a search, and nobody reads more ways out than this. */
const searchesAtMost = 4;

interface WayOut {
  label: string;
  query: SearchQuery;
}

interface CountedWay {
  label: string;
  to: string;
  count: number;
}

export interface NoHitsView {
  /** Words were searched for: others may help. */
  words: boolean;
  /** The same question in neighbouring municipalities, nearest first. */
  nearby: CountedWay[];
  /** Nearest changes that give something, with how much; most first. */
  loosen: CountedWay[];
  everything: { label: string; to: string };
}

/** What to do about nothing found: the nearest changes that help. */
export async function noHitsView(
  catalogue: Catalogue,
  query: SearchQuery,
  found: SearchPage,
  { chips, places, limits }: { chips: Chip[]; places: string[]; limits: Limits },
): Promise<NoHitsView> {
  const ways = waysOut(query, found.understood, chips, catalogue.reference(), limits).slice(
    0,
    searchesAtMost,
  );
  const counted = await Promise.all(
    ways.map(async ({ label, query: changed }) => {
      const { total } = await catalogue.search({ ...changed, limit: 1 });
      return { label, to: paths.search(changed), count: total };
    }),
  );
  return {
    words: query.q !== '',
    nearby: found.suggestions.nearby.map(({ code, name, distance, count }) => ({
      label: answerTexts.noHits.inMunicipality(name, distance),
      to: paths.search(inMunicipality(query, found.understood, code)),
      count,
    })),
    loosen: counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count),
    everything: {
      label: answerTexts.noHits.everything(places),
      to: paths.search({ choices: placeOf(query, found.understood) }),
    },
  };
}

/** The words first, then a place or an age in them, then the municipality's whole county, then each choice. */
function waysOut(
  query: SearchQuery,
  understood: Understood[],
  chips: Chip[],
  reference: Reference,
  { fixed }: Limits,
): WayOut[] {
  const ways: WayOut[] = [];
  const first = { ...query, page: 1 };
  if (query.q && chips.length > 0)
    ways.push({ label: answerTexts.noHits.removeQuery(query.q), query: { ...first, q: '' } });
  for (const part of understood.filter(({ narrows }) => narrows))
    ways.push({
      label: answerTexts.noHits[part.kind === 'age' ? 'withoutAge' : 'withoutPlace'](part.label),
      query: withoutPart(query, part),
    });
  const [municipality] = query.choices.municipality;
  const county = reference.municipalities.find(({ code }) => code === municipality)?.county;
  if (county && fixed.choices.municipality.length === 0)
    ways.push({
      label: answerTexts.noHits.wholeCounty(labelOf(reference, 'county', county)),
      query: {
        ...first,
        sort: 'relevance',
        choices: { ...query.choices, municipality: [], county: [county] },
      },
    });
  for (const { label, without } of chips)
    ways.push({ label: answerTexts.chips.remove(label), query: without });
  return ways;
}

/** The question elsewhere: what it says of a place gives way. */
function inMunicipality(query: SearchQuery, understood: Understood[], code: string): SearchQuery {
  const place = understood.find(({ kind, narrows }) => narrows && kind !== 'age');
  return {
    ...(place ? withoutPart(query, place) : query),
    page: 1,
    choices: { ...query.choices, municipality: [code], county: [] },
  };
}
