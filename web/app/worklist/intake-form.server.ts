import type { Intake } from '@insatskatalog/shared/intervention.ts';
import { intakeMonths, monthsAfter } from '@insatskatalog/shared/months-after.ts';
import { z } from 'zod';
import { actTexts } from '../texts/entry-acts.ts';
import type { SummarisedError } from '../ui/error-summary.tsx';

/** What the form of intake says, as it was typed. */
export interface IntakeForm {
  state: string;
  weeks: string;
  until: string;
}

const { errors } = actTexts.intake;

/** Days that a statement may hold at most: nobody knows for longer. */
const longest = 366;

const schema = z.object({
  state: z.enum(['open', 'queue', 'closed', 'none'], errors.state),
  weeks: z
    .string()
    .trim()
    .regex(/^\d{0,3}$/, errors.weeks)
    .transform((text) => (text === '' ? null : Number(text)))
    .refine((weeks) => weeks === null || weeks <= 260, errors.weeks),
  until: z.union([z.literal(''), z.iso.date()], errors.until),
});

/** How the form is filled in when it is opened: as things are stated now, for three months on. */
export function intakeFormOf(intake: Intake | null, today: string): IntakeForm {
  const holds = intake !== null && (intake.until === null || intake.until >= today);
  return {
    state: holds ? intake.state : '',
    weeks: holds && intake.waitingWeeks !== null ? String(intake.waitingWeeks) : '',
    until: monthsAfter(today, intakeMonths),
  };
}

/** What the form states, or everything that is wrong with it. */
export function readIntake(
  form: IntakeForm,
  today: string,
): { intake: Intake | null } | { errors: SummarisedError[] } {
  const parsed = schema.safeParse(form);
  if (!parsed.success)
    return {
      errors: parsed.error.issues.map(({ path, message }) => ({
        field: path.map(String).join('.'),
        message,
      })),
    };
  const { state, weeks, until } = parsed.data;
  if (state === 'none') return { intake: null };
  const wrong = until === '' ? null : until < today ? errors.until : tooFar(until, today);
  if (wrong) return { errors: [{ field: 'until', message: wrong }] };
  return { intake: { state, waitingWeeks: state === 'queue' ? weeks : null, until: until || null } };
}

const tooFar = (until: string, today: string): string | null =>
  Date.parse(until) - Date.parse(today) > longest * 86_400_000 ? errors.untilFar : null;
