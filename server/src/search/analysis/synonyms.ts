import type { Synonym } from '@insatskatalog/shared/reference.ts';
import { termOfName } from './phrases.ts';

/** What a term may also be called. */
export interface SynonymTable {
  /** By the term of a word or phrase. */
  of(term: string): string[];
  /** By an abbreviation as typed: "FK", "FaR". */
  ofAbbreviation(raw: string): string[];
  /** Whether an abbreviation is another word in lower case: "SE" is not "se". */
  collides(raw: string): boolean;
  /** Every name in the table. */
  names: string[];
}

const abbreviation = /^\p{L}{2,6}$/u;
const twoCapitals = /\p{Lu}.*\p{Lu}/u;

export function createSynonyms(synonyms: Synonym[]): SynonymTable {
  const byTerm = new Map<string, Set<string>>();
  const byAbbreviation = new Map<string, Set<string>>();
  const colliding = new Set<string>();
  for (const synonym of synonyms) {
    if (synonym.type === 'twoWay') {
      const terms = synonym.terms.flatMap((name) => termOfName(name) ?? []);
      for (const from of terms) for (const to of terms) add(byTerm, from, to);
      continue;
    }
    const { from, to, caseSensitive } = synonym;
    const isAbbreviation = abbreviation.test(from) && twoCapitals.test(from);
    if (caseSensitive) colliding.add(from.toUpperCase());
    for (const target of to.flatMap((name) => termOfName(name) ?? [])) {
      if (isAbbreviation || caseSensitive) add(byAbbreviation, from.toUpperCase(), target);
      const term = caseSensitive ? null : termOfName(from);
      if (term !== null) add(byTerm, term, target);
    }
  }
  return {
    of: (term) => [...(byTerm.get(term) ?? [])],
    ofAbbreviation: (raw) => [...(byAbbreviation.get(raw.toUpperCase()) ?? [])],
    collides: (raw) => colliding.has(raw.toUpperCase()),
    names: synonyms.flatMap((synonym) =>
      synonym.type === 'twoWay' ? synonym.terms : [synonym.from, ...synonym.to],
    ),
  };
}

function add(map: Map<string, Set<string>>, from: string, to: string): void {
  const known = map.get(from) ?? new Set();
  if (to !== from) known.add(to);
  map.set(from, known);
}
