import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Intervention, InterventionDraft } from '@insatskatalog/shared/intervention.ts';
import { inPageOrder, toIntervention, type FormError } from '@insatskatalog/shared/publishable.ts';
import { randomUUID } from 'node:crypto';
import type { Database } from '../db/open.ts';
import { endingIntake, statedIntake } from './intake-day.ts';
import { createKnownChoices } from './known-choices.ts';
import { createProviderOf } from './provider-of.ts';

/** What a form says as an entry that can be published here and now, or everything that keeps it from being one. */
export function createPublishable(db: Database) {
  const choices = createKnownChoices(db);
  const providerOf = createProviderOf(db);

  return (
    form: EntryForm,
    published: Intervention | undefined,
    today: string,
  ): { content: InterventionDraft } | { errors: FormError[] } => {
    const current = choices.withMergedTerms(form);
    const provider = providerOf(current.provider);
    const made = toIntervention({ ...current, provider: provider ?? current.provider }, randomUUID);
    const errors = 'errors' in made ? [...made.errors] : [];
    const add = (error: FormError) => {
      if (!errors.some(({ field }) => field === error.field)) errors.push(error);
    };
    for (const error of choices.wrong(current, published)) add(error);
    if (provider === null)
      add({ field: 'provider.id', message: 'Utföraren finns inte längre. Välj utförare på nytt.' });
    const intake = 'errors' in made ? statedIntake(form) : made.draft.intake;
    const ending = endingIntake(intake, published?.intake ?? null, today);
    if (ending === 'past')
      add({ field: 'intake.until', message: 'Dagen har redan varit. Välj en senare dag, eller töm fältet.' });
    if ('errors' in made || ending === 'past' || errors.length > 0) return { errors: inPageOrder(errors) };
    return { content: { ...made.draft, intake: ending.intake } };
  };
}
