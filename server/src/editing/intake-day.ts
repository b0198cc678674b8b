import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { intakeSchema, type Intake } from '@insatskatalog/shared/intervention.ts';
import { intakeMonths, monthsAfter } from '@insatskatalog/shared/months-after.ts';
import { isDeepStrictEqual } from 'node:util';

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
  const until = intake.until ?? monthsAfter(today, intakeMonths);
  return until < today ? 'past' : { intake: { ...intake, until } };
}

/** What a form that is no entry yet states of intake, where that can be read. */
export function statedIntake({ intake }: EntryForm): Intake | null {
  const { state, waitingWeeks, until } = intake;
  const weeks = waitingWeeks.trim() === '' ? null : Number(waitingWeeks);
  return intakeSchema.safeParse({ state, waitingWeeks: weeks, until: until.trim() || null }).data ?? null;
}
