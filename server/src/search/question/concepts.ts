import { isKindTerm, kindTerm, type Language } from '../analysis/language.ts';
import { englishSaid } from '../analysis/kinds.ts';
import type { FoundConcept } from '../analysis/concepts.ts';
import type { Heard } from './heard.ts';
import type { Unit } from './unit.ts';

const kindWeight = 2.4;
const tagWeight = 0.6;
const mostTags = 8;
const mostKinds = 30;
/** Half as right as the one that fits best, a kind is beside the point: it would only make the list longer. */
const leastOfBestKind = 0.5;
/** Who asks for somebody else may need support as well, whatever it is about. */
const forRelatives = { kinds: ['anhorigstod-kommun', 'anhorigforening'], strength: 0.7, fading: 0.8 };

/** The vocabularies' terms that a question speaks of, surest first. */
export function findTags(heard: Heard, { tags }: Language): FoundConcept[] {
  const found = new Strengths();
  for (const { term, strength } of [...tags.sv.find(heard.sv), ...tags.en.find(heard.en)])
    found.atLeast(term, strength);
  return found.strongest().slice(0, mostTags);
}

/** What a question is about as units: the terms it speaks of, and the kinds of support that fit what it says. */
export function conceptUnits(
  tags: FoundConcept[],
  heard: Heard,
  { findKinds }: Language,
  isForRelative: boolean,
): Unit[] {
  const found = new Strengths();
  for (const { term, strength } of tags) found.atLeast(term, strength);
  const said = new Map([
    ...heard.sv,
    ...Array.from(heard.en, ([stemmed, certainty]) => [englishSaid(stemmed), certainty] as const),
  ]);
  const kinds = findKinds(said);
  const least = (kinds[0]?.strength ?? 0) * leastOfBestKind;
  for (const { id, strength } of kinds.slice(0, mostKinds))
    if (strength >= least) found.atLeast(kindTerm(id), strength);
  if (isForRelative)
    for (const [position, id] of forRelatives.kinds.entries())
      found.atLeast(kindTerm(id), forRelatives.strength * forRelatives.fading ** position);
  return found.strongest().map(({ term, strength }) => ({
    kind: isKindTerm(term) ? 'support' : 'tag',
    weight: strength * (isKindTerm(term) ? kindWeight : tagWeight),
    alternatives: [{ term, weight: 1 }],
  }));
}

class Strengths extends Map<string, number> {
  atLeast(term: string, strength: number): void {
    this.set(term, Math.max(this.get(term) ?? 0, strength));
  }
  strongest(): FoundConcept[] {
    return Array.from(this, ([term, strength]) => ({ term, strength })).toSorted(
      (a, b) => b.strength - a.strength,
    );
  }
}
