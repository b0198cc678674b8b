import type { InterventionSummary } from './catalogue.ts';
import type { Intervention } from './intervention.ts';

/** An entry as a card shows it, in Swedish. */
export function summaryOf(entry: Intervention): InterventionSummary {
  const { coverage, texts } = entry;
  return {
    ...entry,
    title: texts.sv.title,
    summary: texts.sv.summary,
    coverage: {
      kind: coverage.kind,
      municipalities: coverage.kind === 'municipalities' ? coverage.municipalities : [],
      county: coverage.kind === 'county' ? coverage.county : null,
    },
  };
}
