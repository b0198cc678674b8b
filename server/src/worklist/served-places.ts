import type { EntryFacts } from './entry-facts.ts';

// An entry for a county or for the whole country serves each municipality there: the list's choice of a municipality holds it, and
// its count says so, as in the public search. Such an entry has one value, not hundreds, so that counting stays quick.

const wholeCountry = 'country';
const wholeCounty = (county: string) => `county ${county}`;

/** What an entry has of the municipality facet. */
export function placesOf({ coverage: { kind, county }, municipalities }: EntryFacts): readonly string[] {
  if (kind === 'national') return [wholeCountry];
  return kind === 'county' && county !== null ? [wholeCounty(county)] : municipalities;
}

/** The values that serve a municipality. Its code begins with its county's (SCB). */
export const servedBy = (municipality: string): string[] => [
  municipality,
  wholeCounty(municipality.slice(0, 2)),
  wholeCountry,
];

/** How many entries serve each municipality that any entry names, or that is chosen. */
export function countServed(
  tally: ReadonlyMap<string, number>,
  chosen: readonly string[],
): Map<string, number> {
  const named = [...tally.keys()].filter((value) => /^\d{4}$/.test(value));
  const served = (municipality: string) =>
    servedBy(municipality).reduce((sum, value) => sum + (tally.get(value) ?? 0), 0);
  return new Map([...named, ...chosen].map((municipality) => [municipality, served(municipality)]));
}
