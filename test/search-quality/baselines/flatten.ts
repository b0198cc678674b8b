import {
  tagFields,
  tagVocabularies,
  type Coverage,
  type Intervention,
  type Texts,
} from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { SearchedCatalogue } from '../catalogue.ts';

/** What the baselines search in, from what says most of an entry to what says least. */
export const fields = ['title', 'tags', 'summary', 'provider', 'places', 'text', 'english'] as const;
export type FlatEntry = Record<'id' | (typeof fields)[number], string>;

/**
 * Entries as anybody would flatten them for a search engine: their own words, and what their tags are called and also called
 * in both languages. It stands apart from the service's own document on purpose: the baselines do not move when that does.
 */
export function flatten({ entries, reference }: SearchedCatalogue): FlatEntry[] {
  return entries.map((entry) => {
    const { sv, en } = entry.texts;
    return {
      id: entry.id,
      title: sv.title,
      tags: tagWords(entry, reference).join('\n'),
      summary: sv.summary,
      provider: entry.provider.name,
      places: [...placeNames(entry.coverage, reference), ...entry.locations.map(({ city }) => city)].join(
        '\n',
      ),
      text: longText(sv),
      english: en ? [en.title, en.summary, longText(en)].join('\n') : '',
    };
  });
}

/** Who it is not for is left out: it would find the entry for exactly those people. */
function longText({ forWhom, description, howToGetIt, goodToKnow, easyRead }: Texts): string {
  return [forWhom, description, howToGetIt, goodToKnow, easyRead].join('\n');
}

function tagWords(entry: Intervention, reference: Reference): string[] {
  const words = (vocabulary: string, ids: string[]) =>
    (reference.vocabularies.find(({ id }) => id === vocabulary)?.terms ?? [])
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ label, labelEn, synonyms }) => [label, labelEn, ...synonyms]);
  return [
    ...tagFields.flatMap((field) => words(tagVocabularies[field], entry[field])),
    ...words('provider_types', [entry.provider.type]),
  ];
}

function placeNames(coverage: Coverage, { counties, municipalities }: Reference): string[] {
  switch (coverage.kind) {
    case 'municipalities':
      return municipalities
        .filter(({ code }) => coverage.municipalities.includes(code))
        .map(({ name }) => name);
    case 'county':
      return counties.filter(({ code }) => code === coverage.county).map(({ name }) => name);
    case 'national':
      return [];
  }
}
