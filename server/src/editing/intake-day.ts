import type { Intake } from '@insatskatalog/shared/intervention.ts';
import { isDeepStrictEqual } from 'node:util';
import { monthsAfter } from './months-after.ts';

/** Months that a statement of intake holds when no day is given: nobody can know for longer. */
const holdsFor = 3;

/**
 * A statement of intake with the day on which it ends. What is published already keeps its own.
 *
 * @param published what is stated now
 * @returns `past` when the day has been
 */
export function endingIntake(
  intake: Intake | null,
  published: Intake | null,
  today: string,
): { intake: Intake | null } | 'past' {
  if (intake === null || isDeepStrictEqual(intake, published)) return { intake };
  const until = intake.until ?? monthsAfter(today, holdsFor);
  return until < today ? 'past' : { intake: { ...intake, until } };
}
