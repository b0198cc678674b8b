import type { Reference } from '@insatskatalog/shared/reference.ts';
import { createConceptFinder, englishStems, swedishStems, type ConceptFinder } from './concepts.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { createPlaceFinder, type PlaceFinder } from './places.ts';
import { createSynonyms, type SynonymTable } from './synonyms.ts';
import type { KindModel } from './kind-model.ts';
import { learned, wordCounts } from './learned.ts';
import { kindsOfSupport } from './tables.ts';
import { worthInEnglishSaying, worthInSaying } from './word-worth.ts';

/** Everything that reading texts and questions takes, made of the tables and of what editors can change. */
export interface Language {
  synonyms: SynonymTable;
  phrases: Phrases;
  /** The vocabularies' terms that people speak of. */
  tags: { sv: ConceptFinder; en: ConceptFinder };
  findKinds: KindModel;
  /** Whether an English word is said of anything. */
  knowsEnglish(stem: string): boolean;
  findPlace: PlaceFinder;
  /** The words that the tables use, in lower case with how often: for spelling. */
  words: ReadonlyMap<string, number>;
}

/** The dimensions of an entry that people speak of in their own words, with their vocabularies. */
const spokenOf = { target_groups: 'targetGroups', needs: 'needs', methods: 'methods' } as const;

/** The term of a vocabulary's term, as entries carry it: "#needs/bostad". */
export const tagTerm = (field: string, id: string): string => `#${field}/${id}`;
/** The term of a kind of support: "§boendestod". */
export const kindTerm = (id: string): string => `§${id}`;
export const isKindTerm = (term: string): boolean => term.startsWith('§');

const made = new WeakMap<Reference, Language>();

/** Made once for each state of the reference data: a changed synonym or label is understood from the next question on. */
export function languageOf(reference: Reference): Language {
  const known = made.get(reference);
  if (known) return known;
  const language = makeLanguage(reference);
  made.set(reference, language);
  return language;
}

function makeLanguage(reference: Reference): Language {
  const synonyms = createSynonyms(reference.synonyms);
  const tags = reference.vocabularies.flatMap(({ id, terms }) => {
    const field = Object.entries(spokenOf).find(([vocabulary]) => vocabulary === id)?.[1];
    if (field === undefined) return [];
    return terms.map((term) => ({
      term: tagTerm(field, term.id),
      sv: [term.label, ...term.synonyms],
      en: [term.labelEn],
    }));
  });
  const labels = reference.vocabularies.flatMap(({ terms }) =>
    terms.flatMap(({ label, synonyms: others }) => [label, ...others]),
  );
  const names = [...synonyms.names, ...labels, ...kindsOfSupport.flatMap((kind) => kind.names)];
  const said = (language: 'sv' | 'en') => tags.map((one) => ({ term: one.term, sayings: one[language] }));
  return {
    synonyms,
    phrases: createPhrases(names),
    tags: {
      sv: createConceptFinder(said('sv'), swedishStems, worthInSaying),
      en: createConceptFinder(said('en'), englishStems, worthInEnglishSaying),
    },
    findKinds: (words) => learned().findKinds(words),
    knowsEnglish: (stemmed) => learned().englishStems.has(stemmed),
    findPlace: createPlaceFinder(reference),
    words: wordCounts([...names, ...tags.flatMap(({ sv }) => sv)], new Map(learned().words)),
  };
}
