import { termOfName } from './phrases.ts';

export type Synonym =
  | { type: 'oneWay'; from: string; to: string[]; caseSensitive?: boolean }
  | { type: 'twoWay'; terms: string[] };

/** What a term may also be called, and how sure that is. */
export interface SynonymTable {
  /** By the term of a word or phrase. */
  of(term: string): string[];
  /** By an abbreviation as typed: "FK", "FaR". */
  ofAbbreviation(raw: string): string[];
  /** An abbreviation that is an ordinary word in lower case. */
  collides(raw: string): boolean;
  /** Every name in the table. */
  names: string[];
}

export function createSynonyms(synonyms: Synonym[]): SynonymTable {
  const byTerm = new Map<string, Set<string>>();
  const byAbbreviation = new Map<string, Set<string>>();
  const colliding = new Set<string>();
  const names: string[] = [];
  const add = (map: Map<string, Set<string>>, from: string, to: string) => {
    const known = map.get(from) ?? new Set();
    if (to !== from) known.add(to);
    map.set(from, known);
  };
  for (const synonym of synonyms) {
    if (synonym.type === 'twoWay') {
      names.push(...synonym.terms);
      const terms = synonym.terms.flatMap((name) => termOfName(name) ?? []);
      for (const from of terms) for (const to of terms) add(byTerm, from, to);
      continue;
    }
    names.push(synonym.from, ...synonym.to);
    const targets = synonym.to.flatMap((name) => termOfName(name) ?? []);
    const isAbbreviation = /^\p{Lu}[\p{L}]{0,5}$/u.test(synonym.from) && /\p{Lu}.*\p{Lu}/u.test(synonym.from);
    if (synonym.caseSensitive) colliding.add(synonym.from.toUpperCase());
    for (const to of targets) {
      if (isAbbreviation || synonym.caseSensitive) add(byAbbreviation, synonym.from.toUpperCase(), to);
      const from = termOfName(synonym.from);
      if (!synonym.caseSensitive && from !== null) add(byTerm, from, to);
    }
  }
  return {
    of: (term) => [...(byTerm.get(term) ?? [])],
    ofAbbreviation: (raw) => [...(byAbbreviation.get(raw.toUpperCase()) ?? [])],
    collides: (raw) => colliding.has(raw.toUpperCase()),
    names,
  };
}
