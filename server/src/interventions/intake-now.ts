import type { Intake } from '@insatskatalog/shared/intervention.ts';

/** What is stated about intake on `today` (ISO date): null when nothing is, or when the statement has run out. */
export function intakeNow(intake: Intake | null, today: string): Intake | null {
  return intake !== null && (intake.until === null || intake.until >= today) ? intake : null;
}
