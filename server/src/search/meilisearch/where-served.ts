import { coverageRanks, type SearchDocument } from '../document.ts';

// Where entries serve people, as Meilisearch holds it. What serves a county or the whole country has one value for that and not one for each
// of up to 290 municipalities, which counting would go through entry by entry. The beginning of a municipality's code is its county's
// (SCB), and an entry covers in one way alone, so that nothing is counted twice.

const country = '*';
const county = (code: string): string => `${code}*`;
const countyOf = (municipality: string): string => municipality.slice(0, 2);

/** The values of an entry. */
export function whereServed({
  coverageRank,
  counties,
  municipalities,
}: Pick<SearchDocument, 'coverageRank' | 'counties' | 'municipalities'>): string[] {
  if (coverageRank === coverageRanks.national) return [country];
  return coverageRank === coverageRanks.county ? counties.map(county) : municipalities;
}

/** The values of entries that serve one of the municipalities. */
export const serving = (municipalities: string[]): string[] => [
  ...new Set(municipalities.flatMap((code) => [code, county(countyOf(code)), country])),
];

/** @param counts of the values @param municipalities the codes of all */
export function countsByMunicipality(
  counts: Record<string, number>,
  municipalities: string[],
): Record<string, number> {
  const wide = (code: string) => (counts[county(countyOf(code))] ?? 0) + (counts[country] ?? 0);
  return Object.fromEntries(municipalities.map((code) => [code, (counts[code] ?? 0) + wide(code)]));
}
