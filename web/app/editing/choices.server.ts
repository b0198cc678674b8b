import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import {
  tagFields,
  tagVocabularies,
  type Provider,
  type TagField,
} from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';

export interface TermChoice {
  id: string;
  label: string;
  description: string;
}

/** Everything that can be chosen in the form. */
export interface EditorChoices {
  pickers: Partial<Record<TagField, TermChoice[]>>;
  counties: { code: string; name: string; municipalities: { code: string; name: string }[] }[];
  /** The municipalities of the association that the entry belongs to: they come first. */
  own: { name: string; municipalities: { code: string; name: string }[] } | null;
  providers: Provider[];
  providerTypes: TermChoice[];
  /** Tenants that a new entry can be given to; empty when there is no choice. */
  associations: { id: string; name: string }[];
}

/**
 * What the form of an entry offers.
 *
 * @param association whose entry it is
 * @param form its own terms are offered even where they are offered to no other
 */
export function editorChoices(
  actor: Actor,
  association: string | null,
  form: EntryForm,
  reference: Reference,
  providers: Provider[],
): EditorChoices {
  const tenant = reference.associations.find(({ id }) => id === association);
  const inOrder = reference.municipalities.toSorted((a, b) => swedishOrder.compare(a.name, b.name));
  const named = (codes: (code: string, county: string) => boolean) =>
    inOrder.filter(({ code, county }) => codes(code, county)).map(({ code, name }) => ({ code, name }));
  const isOwn = (code: string) => tenant?.municipalities.includes(code) ?? false;
  return {
    pickers: Object.fromEntries(
      tagFields.map((field) => [field, termChoices(reference, tagVocabularies[field], form[field])]),
    ),
    counties: reference.counties
      .toSorted((a, b) => swedishOrder.compare(a.name, b.name))
      .map(({ code, name }) => ({
        code,
        name,
        municipalities: named((each, county) => county === code && !isOwn(each)),
      })),
    own: tenant ? { name: tenant.shortName, municipalities: named(isOwn) } : null,
    providers,
    providerTypes: termChoices(reference, 'provider_types', [form.provider.type]),
    associations:
      actor.role === 'editorial-office'
        ? reference.associations
            .map(({ id, name }) => ({ id, name }))
            .toSorted((a, b) => swedishOrder.compare(a.name, b.name))
        : [],
  };
}

/** A retired term stays with the entries that have it, and is offered to no other. */
function termChoices(reference: Reference, vocabulary: string, chosen: string[]): TermChoice[] {
  const terms = reference.vocabularies.find(({ id }) => id === vocabulary)?.terms ?? [];
  return terms
    .filter(({ id, retired }) => !retired || chosen.includes(id))
    .map(({ id, label, description }) => ({ id, label, description }));
}
