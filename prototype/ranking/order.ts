import type { Intervention } from '../../shared/src/intervention.ts';
import type { AnalysedQuery } from '../analysis/query.ts';

const coverageRanks = { municipalities: 0, county: 1, national: 2 } as const;

/** Whether an entry serves the people of a place. */
export function serves(entry: Intervention, place: { kind: string; code: string }): boolean {
  const { coverage } = entry;
  if (coverage.kind === 'national') return true;
  const county = place.kind === 'county' ? place.code : place.code.slice(0, 2);
  if (coverage.kind === 'county') return coverage.county === county;
  return place.kind === 'county'
    ? coverage.municipalities.some((code) => code.startsWith(county))
    : coverage.municipalities.includes(place.code);
}

/** How well an entry's ages suit the one who is asked for: more when it is meant for just such people, little when it leaves them out. */
export function suits(entry: Intervention, query: AnalysedQuery): number {
  const { ageMin, ageMax } = entry;
  const forYoung = ageMax !== null && ageMax <= 30;
  if (query.age !== null) {
    if (query.age < (ageMin ?? 0) || query.age > (ageMax ?? 200)) return 0.3;
    if (query.age < 30) return forYoung ? 1.4 : query.age < 18 ? 0.85 : 1;
    return 1;
  }
  return query.youth && forYoung ? 1.2 : 1;
}

/** For a named municipality: its own support before the region's, and that before the country's. */
export function nearness(entry: Intervention, query: AnalysedQuery): number {
  return query.place ? nearnessOf[entry.coverage.kind] : 1;
}

const nearnessOf = { municipalities: 1.12, county: 1, national: 0.92 } as const;

/** Among equals: local before regional before national for a named place, what takes in people, reviewed lately, and a fixed order. */
export function tieBreak(a: Intervention, b: Intervention): number {
  return (
    coverageRanks[a.coverage.kind] - coverageRanks[b.coverage.kind] ||
    openness(b) - openness(a) ||
    (b.lastReviewedAt ?? '').localeCompare(a.lastReviewedAt ?? '') ||
    a.id.localeCompare(b.id)
  );
}

const openness = (entry: Intervention): number => (entry.intake?.state === 'closed' ? 0 : 1);
