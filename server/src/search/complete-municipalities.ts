import type { Suggestion } from '@insatskatalog/shared/catalogue.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { isFunctionWord } from './analysis/word-worth.ts';
import { beginsWith, comparable, type ComparableName } from './begins-with.ts';

interface KnownMunicipality {
  suggestion: Suggestion;
  name: ComparableName;
}

/** After other words, a beginning shorter than this is rather the next of them. */
const shortestEnding = 3;

const municipalitiesByReference = new WeakMap<Reference, KnownMunicipality[]>();

/**
 * Municipalities that the words complete, or else the longest ending of them that does: "upplands v" of "praktik upplands v".
 * @param words in lower case
 */
export function completeMunicipalities(words: string[], reference: Reference): Suggestion[] {
  for (const from of words.keys()) {
    const ending = words.slice(from).join(' ');
    if (from > 0 && (ending.length < shortestEnding || isFunctionWord(ending))) continue;
    const found = knownMunicipalities(reference).filter(({ name }) => beginsWith(name, ending));
    if (found.length > 0) return found.map(({ suggestion }) => suggestion);
  }
  return [];
}

function knownMunicipalities(reference: Reference): KnownMunicipality[] {
  const known = municipalitiesByReference.get(reference);
  if (known) return known;
  const countyNames = new Map(reference.counties.map(({ code, name }) => [code, name]));
  const municipalities = reference.municipalities.map(({ code, name, county }): KnownMunicipality => ({
    suggestion: { kind: 'municipality', label: name, id: code, detail: countyNames.get(county) },
    name: comparable(name),
  }));
  municipalitiesByReference.set(reference, municipalities);
  return municipalities;
}
