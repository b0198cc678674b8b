import type { SearchPage } from '@insatskatalog/shared/catalogue.ts';
import { dimensionIds } from '@insatskatalog/shared/dimension.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { TextLanguage } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import { labelOf } from '../card/labels.server.ts';
import { answerTexts } from '../texts/search-answer.ts';
import { searchTexts } from '../texts/search.ts';
import { languageOf } from './facets.server.ts';

/** One choice, and the query without it. */
export interface Chip {
  label: string;
  /** The language of the label, where it is not the page's. */
  lang: 'en' | undefined;
  without: SearchQuery;
  to: string;
}

/**
 * Every choice of a query but its words, each with the way to be rid of it.
 * @param implied whom the list would be for without a choice: choosing that again is none
 */
export function chipViews(
  query: SearchQuery,
  implied: SearchPage['impliedOrientation'],
  reference: Reference,
  lang: TextLanguage,
): Chip[] {
  const chip = (label: string, change: Partial<SearchQuery>, labelLang?: 'en'): Chip => {
    const without = { ...query, ...change, page: 1 };
    return { label, lang: labelLang, without, to: paths.search(without) };
  };
  const chips = dimensionIds.flatMap((dimension) =>
    query.choices[dimension].map((id) =>
      chip(
        labelOf(reference, dimension, id, lang),
        {
          choices: {
            ...query.choices,
            [dimension]: query.choices[dimension].filter((other) => other !== id),
          },
        },
        languageOf(dimension, lang),
      ),
    ),
  );
  if (query.age !== null) chips.push(chip(answerTexts.chips.age(query.age), { age: null }));
  if (query.open) chips.push(chip(answerTexts.chips.open, { open: false }));
  if (query.orientation !== null && query.orientation !== implied)
    chips.push(chip(searchTexts.filters.orientation.choices[query.orientation], { orientation: null }));
  if (query.modifiedAfter !== null)
    chips.push(chip(answerTexts.chips.modifiedAfter(query.modifiedAfter), { modifiedAfter: null }));
  return chips;
}
