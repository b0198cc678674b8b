import type { Intervention } from '../../shared/src/intervention.ts';

/** Whom an entry serves: municipalities and the counties they are in, a county, or all. */
export function servedBy({ coverage }: Intervention): string[] {
  if (coverage.kind === 'national') return ['all'];
  if (coverage.kind === 'county') return [coverage.county];
  return [...coverage.municipalities, ...new Set(coverage.municipalities.map((code) => `in-${code.slice(0, 2)}`))];
}

/** The values that serve a place. */
export const servingValues = ({ kind, code }: { kind: string; code: string }): string[] =>
  kind === 'municipality' ? [code, code.slice(0, 2), 'all'] : [`in-${code}`, code, 'all'];
