import { entryFormOf, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { anIntervention } from './an-intervention.ts';

/** A form that could be published, as it would have been filled in; a test says only what it is about. */
export function anEntryForm(given: Parameters<typeof anIntervention>[0] = {}): EntryForm {
  const form = entryFormOf(anIntervention({ intakeRoutes: ['egen-anmalan'], ...given }));
  // A provider that is written, not chosen.
  return { ...form, provider: { ...form.provider, id: '' } };
}

/** The same form under another name. */
export const titled = (form: EntryForm, title: string): EntryForm => ({
  ...form,
  texts: { ...form.texts, sv: { ...form.texts.sv, title } },
});
