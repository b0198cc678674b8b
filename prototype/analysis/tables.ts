import type { Reference } from '../../shared/src/reference.ts';
import supports from '../tables/supports.json' with { type: 'json' };
import synonyms from '../tables/synonyms.json' with { type: 'json' };
import { createConceptFinder, englishStems, swedishStems, type Concept, type ConceptFinder } from './concepts.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { createSynonyms, type Synonym, type SynonymTable } from './synonyms.ts';
import type { Place } from './places.ts';
import { weightInEnglishSaying, weightInSaying } from './words.ts';
import lay from '../tables/lay-words.json' with { type: 'json' };

/** Everything that the analysis knows of the language of support. Made again when vocabularies or synonyms change. */
export interface Tables {
  synonyms: SynonymTable;
  phrases: Phrases;
  concepts: { sv: ConceptFinder; en: ConceptFinder };
  supports: { id: string; names: string[] }[];
  /** The terms of the supports next to one, nearest first. */
  relatedTo(term: string): string[];
  places: Place[];
  /** Every word that the tables use, in lower case. */
  words: string[];
}

const conceptVocabularies: Record<string, string> = {
  target_groups: 'targetGroups',
  needs: 'needs',
  methods: 'methods',
};

export const conceptTerm = (field: string, id: string): string => `#${field}/${id}`;
export const supportTerm = (id: string): string => `§${id}`;

export function createTables(reference: Reference): Tables {
  const synonymTable = createSynonyms(synonyms.synonyms as Synonym[]);
  const layWords: Record<string, { sv: string[]; en: string[] }> = lay;
  const tagConcepts: Concept[] = reference.vocabularies.flatMap(({ id, terms }) => {
    const field = conceptVocabularies[id];
    if (field === undefined) return [];
    return terms.map((term) => ({
      term: conceptTerm(field, term.id),
      sv: [term.label, ...term.synonyms, ...(layWords[`${field}/${term.id}`]?.sv ?? [])],
      en: [term.labelEn, ...(layWords[`${field}/${term.id}`]?.en ?? [])],
    }));
  });
  const supportConcepts: Concept[] = supports.map(({ id, names, sv, en }) => ({
    term: supportTerm(id),
    sv: [...names, ...sv],
    en,
  }));
  const concepts = [...tagConcepts, ...supportConcepts];
  const related = new Map(supports.map(({ id, related }) => [supportTerm(id), related.map(supportTerm)]));
  const labels = reference.vocabularies.flatMap(({ terms }) => terms.flatMap(({ label, synonyms }) => [label, ...synonyms]));
  const names = [...synonymTable.names, ...labels, ...supports.flatMap(({ names }) => names)];
  return {
    synonyms: synonymTable,
    phrases: createPhrases(names),
    concepts: {
      sv: createConceptFinder(concepts.map(({ term, sv }) => ({ term, sayings: sv })), swedishStems, weightInSaying),
      en: createConceptFinder(concepts.map(({ term, en }) => ({ term, sayings: en })), englishStems, weightInEnglishSaying),
    },
    supports,
    relatedTo: (term) => related.get(term) ?? [],
    places: [
      ...reference.municipalities.map(({ code, name }): Place => ({ kind: 'municipality', code, name })),
      ...reference.counties.map(({ code, name }): Place => ({ kind: 'county', code, name })),
      ...reference.counties.map(({ code, region }): Place => ({ kind: 'county', code, name: region })),
    ],
    words: [...names, ...tagConcepts.flatMap(({ sv }) => sv), ...supportConcepts.flatMap(({ sv }) => sv)],
  };
}
