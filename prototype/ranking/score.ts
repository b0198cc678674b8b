import type { Unit } from '../analysis/query.ts';

/** How rare a term is among the distinct texts of the catalogue. */
export type Rarity = (term: string) => number;

export const tuning = { cover: 0.25, idfPower: 0.75, support: 3, moreConcepts: 0 };

/** The terms of a unit with their worth: weight times rarity. Concepts are worth their weight whatever their rarity. */
export function worthOf(unit: Unit, rarity: Rarity): { term: string; worth: number }[] {
  return unit.alternatives.map(({ term, weight }) => ({
    term,
    worth: weight * unit.weight * (unit.kind === 'name' ? (rarity(term) > 0 ? 4 : 0) : unit.kind === 'concept' ? conceptRarity(term, rarity) : rarity(term) ** tuning.idfPower),
  }));
}

/** A kind of support is mentioned by many entries and is the subject of few: its rarity says nothing. */
const conceptRarity = (term: string, rarity: Rarity): number => (term.startsWith('§') ? tuning.support : Math.min(rarity(term), 4));

/** What a unit could give at most: the measure of how much of a query an entry covers. */
export function mostOf(unit: Unit, worth: { worth: number }[]): number {
  return unit.kind === 'word' ? Math.max(0, ...worth.map((alternative) => alternative.worth)) : 0;
}

/** Entries that cover more of the query gain: two rare words beat one rarer. */
export function coordinated(sum: number, covered: number, most: number): number {
  return most === 0 ? sum : sum * (1 - tuning.cover + tuning.cover * (covered / most));
}
