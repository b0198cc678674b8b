import { tagFields, type Coverage, type Intervention } from '@insatskatalog/shared/intervention.ts';
import type { JudgedQuery, Rule } from './judged.ts';

/** The grade of every entry that has one above 0, by the entry's id. */
export type Grades = Map<string, number>;

/** Grades every entry for a query. What is for professionals is worth something only to them. */
export function gradesOf(
  { kind, municipality, grades: rules }: JudgedQuery,
  entries: Intervention[],
): Grades {
  const grades: Grades = new Map();
  for (const entry of entries) {
    if (entry.orientation === 'structural' && kind !== 'professional') continue;
    if (municipality !== undefined && !serves(entry.coverage, municipality)) continue;
    const best = Math.max(0, ...rules.filter((rule) => fits(entry, rule)).map(({ grade }) => grade));
    if (best > 0) grades.set(entry.id, best);
  }
  return grades;
}

function fits(entry: Intervention, rule: Rule): boolean {
  if ('sourceRef' in rule) return entry.sourceRef === rule.sourceRef;
  const { tags } = rule;
  return (
    hasAll(tags.providerType, [entry.provider.type]) &&
    tagFields.every((field) => hasAll(tags[field], entry[field]))
  );
}

function hasAll(terms: string[] | undefined, own: string[]): boolean {
  return terms === undefined || terms.every((term) => own.includes(term));
}

function serves(coverage: Coverage, municipality: string): boolean {
  switch (coverage.kind) {
    case 'municipalities':
      return coverage.municipalities.includes(municipality);
    case 'county':
      // SCB's codes begin with the county's.
      return municipality.startsWith(coverage.county);
    case 'national':
      return true;
  }
}
