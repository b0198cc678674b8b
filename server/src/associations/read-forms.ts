import { phoneNumber } from '@insatskatalog/shared/publishable.ts';
import {
  accessibilityFactsSchema,
  type AccessibilityFacts,
} from '@insatskatalog/shared/accessibility-facts.ts';
import type { AssociationForms } from '@insatskatalog/shared/associations.ts';
import { colourPattern } from '@insatskatalog/shared/contrast.ts';
import { readOrganisationNumber } from '@insatskatalog/shared/organisation-number.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import type { Reference, Theme } from '@insatskatalog/shared/reference.ts';
import { unreadablePairs } from '@insatskatalog/shared/theme.ts';
import { z } from 'zod';

type Judged<Value> = { value: Value } | { errors: FormError[] };

const judged = <Value>(value: Value, errors: FormError[]): Judged<Value> =>
  errors.length > 0 ? { errors } : { value };

/** Text of a field, with what is wrong with it added to `errors`. */
function line(errors: FormError[], field: string, text: string, most: number, missing?: string): string {
  const tidy = text.trim().replace(/[^\S\n]+/gu, ' ');
  if (tidy === '' && missing) errors.push({ field, message: missing });
  if (tidy.length > most)
    errors.push({ field, message: `Texten är för lång. Den får ha högst ${most} tecken.` });
  return tidy;
}

export function readPresentation(form: AssociationForms['presentation']) {
  const errors: FormError[] = [];
  const value = {
    name: line(errors, 'name', form.name, 120, 'Skriv vad förbundet heter.'),
    shortName: line(errors, 'shortName', form.shortName, 60, 'Skriv namnet utan ordet samordningsförbund.'),
    about: line(errors, 'about', form.about, 8000),
    organisationNumber: readOrganisationNumber(form.organisationNumber) ?? '',
  };
  if (form.organisationNumber.trim() !== '' && value.organisationNumber === '')
    errors.push({
      field: 'organisationNumber',
      message: 'Kontrollera numret. Ett organisationsnummer har tio siffror, till exempel 222000-0000.',
    });
  return judged(value, errors);
}

export function readContact(form: AssociationForms['contact']) {
  const errors: FormError[] = [];
  const email = form.email.trim();
  if (email !== '' && !z.email().max(120).safeParse(email).success)
    errors.push({ field: 'email', message: 'Skriv en e-postadress, till exempel katalog@exempel.se.' });
  const phone = form.phone.trim();
  if (phone !== '' && !phoneNumber.test(phone))
    errors.push({
      field: 'phone',
      message: 'Skriv ett telefonnummer med siffror, till exempel 08-465 004 90.',
    });
  return judged({ email, phone }, errors);
}

/** Colours come from a form too: each is judged for what it is before they are judged together. */
export function readTheme(theme: Theme): Judged<Theme> {
  const errors: FormError[] = (Object.keys(theme) as (keyof Theme)[])
    .filter((field) => !colourPattern.test(theme[field]))
    .map((field) => ({ field, message: 'Skriv färgen som # och sex tecken, till exempel #14524b.' }));
  if (errors.length === 0 && unreadablePairs(theme).length > 0)
    errors.push({
      field: 'brand',
      message:
        'Texten går inte att läsa med de här färgerna. Kontrasten måste vara minst 4,5 till 1 överallt.',
    });
  return judged(theme, errors);
}

export function readMunicipalities(codes: string[], { municipalities }: Reference): Judged<string[]> {
  const known = new Set(municipalities.map(({ code }) => code));
  const chosen = [...new Set(codes)].filter((code) => known.has(code)).toSorted();
  return judged(
    chosen,
    chosen.length > 0 ? [] : [{ field: 'municipalities', message: 'Välj minst en kommun.' }],
  );
}

export function readReviewMonths(text: string): Judged<number> {
  const months = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
  return judged(
    months,
    months >= 1 && months <= 24
      ? []
      : [{ field: 'reviewMonths', message: 'Skriv ett antal månader, från 1 till 24.' }],
  );
}

const accessibilityMessages: Record<string, string> = {
  conformity: 'Välj hur väl katalogen följer lagen.',
  assessedOn: 'Skriv dagen för den senaste bedömningen, till exempel 2026-11-22.',
};

/** @param today ISO date: the statement is updated by being saved, and nothing is assessed in the future */
export function readAccessibility(
  form: AssociationForms['accessibility'],
  today: string,
): Judged<AccessibilityFacts> {
  const parsed = accessibilityFactsSchema.safeParse({ ...form, updatedOn: today });
  const errors = (parsed.error?.issues ?? []).map(({ path }): FormError => {
    const field = String(path[0]);
    return { field, message: accessibilityMessages[field] ?? 'Texten får ha högst 8000 tecken.' };
  });
  if (form.conformity !== 'full' && form.conformity !== '' && form.shortcomings.trim() === '')
    errors.push({ field: 'shortcomings', message: 'Skriv vad som brister och varför.' });
  if (form.method.trim() === '')
    errors.push({
      field: 'method',
      message: 'Skriv hur ni har testat, till exempel att det är en självskattning.',
    });
  if (parsed.data && parsed.data.assessedOn > today)
    errors.push({ field: 'assessedOn', message: 'Dagen har inte kommit än.' });
  return parsed.data && errors.length === 0 ? { value: parsed.data } : { errors };
}
