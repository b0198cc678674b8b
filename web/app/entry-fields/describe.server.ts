import { fieldValue, type EntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { tagFields, tagVocabularies } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { fieldWords } from '../texts/entry-fields.ts';

/**
 * What a form says in one field, in words for a person: labels, names of places, days. One line for each thing; none when it says
 * nothing. What was typed and cannot be read, an age in letters for instance, is shown as it was typed.
 */
export function describeField(form: EntryForm, id: EntryFieldId, reference: Reference): string[] {
  const tag = tagFields.find((field) => field === id);
  if (tag) return termLabels(tagVocabularies[tag], form[tag], reference);
  return said(describeOther(form, id, reference));
}

function describeOther(form: EntryForm, id: EntryFieldId, reference: Reference): string[] {
  switch (id) {
    case 'orientation':
      return [
        form.orientation === 'structural'
          ? fieldWords.orientation.structural
          : fieldWords.orientation.individual,
      ];
    case 'provider':
      return provider(form.provider, reference);
    case 'coverage':
      return places(form.coverage, reference);
    case 'age':
      return [ages(form.ageMin.trim(), form.ageMax.trim())];
    case 'contacts':
      return form.contacts.map(({ role, phone, email }) =>
        joined(': ', [role, joined(', ', [phone, email])]),
      );
    case 'locations':
      return form.locations.map(location);
    case 'links':
      return form.links.map(({ label, url }) => joined(' – ', [label, url]));
    case 'intake':
      return [intake(form.intake)];
    case 'period':
      return [dated(form.startsOn, fieldWords.from), dated(form.endsOn, fieldWords.to)];
    case 'cannotCombineWith':
      return form.cannotCombineWith;
    case 'cost':
    case 'openingHours':
    case 'capacity':
      return [form[id]];
    default:
      return paragraphs(fieldValue(form, id));
  }
}

const said = (lines: string[]): string[] => lines.map((line) => line.trim()).filter(Boolean);
const joined = (by: string, parts: string[]): string => said(parts).join(by);

/** A text as it was written, line by line. */
const paragraphs = (text: unknown): string[] => (typeof text === 'string' ? text.split('\n') : []);

function termLabels(vocabulary: string, ids: string[], reference: Reference): string[] {
  const terms = reference.vocabularies.find((candidate) => candidate.id === vocabulary)?.terms ?? [];
  return ids.map((id) => terms.find((term) => term.id === id)?.label ?? fieldWords.gone);
}

function provider({ name, type }: EntryForm['provider'], reference: Reference): string[] {
  const [label] = type ? termLabels('provider_types', [type], reference) : [];
  return [label && name.trim() ? `${name.trim()} (${label.toLocaleLowerCase('sv')})` : name];
}

function places({ kind, municipalities, county }: EntryForm['coverage'], reference: Reference): string[] {
  if (kind === 'national') return [fieldWords.wholeCountry];
  if (kind === 'county')
    return reference.counties.filter(({ code }) => code === county).map(({ name }) => name);
  const known = reference.municipalities.filter(({ code }) => municipalities.includes(code));
  return [...known.map(({ name }) => name), ...municipalities.slice(known.length).map(() => fieldWords.gone)];
}

const wholeNumber = /^\d{1,3}$/;

function ages(min: string, max: string): string {
  if (min === '' && max === '') return '';
  if ([min, max].every((age) => age === '' || wholeNumber.test(age)))
    return fieldWords.ages(min === '' ? null : Number(min), max === '' ? null : Number(max));
  return joined('–', [min, max]);
}

function location({
  name,
  street,
  postalCode,
  city,
  accessibility,
  latitude,
  longitude,
}: EntryForm['locations'][number]) {
  const address = joined(', ', [name, street, joined(' ', [postalCode, city])]);
  const point = latitude.trim() || longitude.trim() ? fieldWords.coordinates(latitude, longitude) : '';
  return joined('. ', [address, accessibility, point]);
}

function intake({ state, waitingWeeks, until }: EntryForm['intake']): string {
  if (state !== 'open' && state !== 'queue' && state !== 'closed') return '';
  const weeks = wholeNumber.test(waitingWeeks.trim()) ? Number(waitingWeeks) : null;
  return joined(', ', [fieldWords.intake[state](weeks), dated(until, fieldWords.until)]);
}

const dated = (typed: string, words: (iso: string) => string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(typed.trim()) && !Number.isNaN(Date.parse(typed)) ? words(typed.trim()) : typed;
