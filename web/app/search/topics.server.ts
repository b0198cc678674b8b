import type { Suggestion, Understood } from '@insatskatalog/shared/catalogue.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { emptyChoices, type Choices, type SearchQuery } from '@insatskatalog/shared/search.ts';

const topicsShown = 3;

/** The topics that a text speaks of, each as a list of all there is about it where one is looking. */
export function topicViews(
  terms: Suggestion[],
  query: SearchQuery,
  understood: Understood[],
): { label: string; to: string }[] {
  const place = placeOf(query, understood);
  return terms
    .flatMap(({ dimension, id, label }) =>
      dimension === undefined || query.choices[dimension].includes(id)
        ? []
        : [{ label, to: paths.search({ choices: { ...place, [dimension]: [id] } }) }],
    )
    .slice(0, topicsShown);
}

/** Where one is looking: what is chosen, or else the place in the text that the list keeps to. */
export function placeOf({ choices }: SearchQuery, understood: Understood[]): Choices {
  const place = { ...emptyChoices(), municipality: choices.municipality, county: choices.county };
  for (const { kind, id, narrows } of understood)
    if (narrows && kind !== 'age' && place[kind].length === 0) place[kind] = [id];
  return place;
}
