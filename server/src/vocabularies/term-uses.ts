import { tagFields, tagVocabularies } from '@insatskatalog/shared/intervention.ts';
import type { TermUses } from '@insatskatalog/shared/vocabularies.ts';
import type { Database } from '../db/open.ts';

/** The vocabulary that providers, and not entries, are described with. */
export const providerTypes = 'provider_types';

/** Where a draft's form holds the terms of a vocabulary, as a JSON path; null for a vocabulary that no form is filled from. */
export function placeInForm(vocabulary: string): string | null {
  if (vocabulary === providerTypes) return '$.provider.type';
  const field = tagFields.find((candidate) => tagVocabularies[candidate] === vocabulary);
  return field === undefined ? null : `$.${field}`;
}

interface Counted {
  term: string;
  entries: number;
  published: number;
}

/** Counts what a vocabulary's terms are used in; terms that nothing uses are left out. */
export function createTermUses(db: Database) {
  const counts = `count(*) as entries, count(*) filter (where status = 'published') as published`;
  const tagged = db.$client.prepare<[string], Counted>(
    `select term, ${counts} from intervention_tags join interventions on interventions.id = intervention
     where vocabulary = ? group by term`,
  );
  const provided = db.$client.prepare<[], Counted>(
    `select type as term, ${counts} from providers join interventions on provider = providers.id group by type`,
  );
  const drafted = db.$client.prepare<[string], { term: string; drafts: number }>(
    `select value as term, count(distinct entry) as drafts from drafts, json_each(drafts.form, ?)
     where value <> '' group by value`,
  );

  return (vocabulary: string): Record<string, TermUses> => {
    const uses = new Map<string, TermUses>();
    const counted = vocabulary === providerTypes ? provided.all() : tagged.all(vocabulary);
    for (const { term, entries, published } of counted) uses.set(term, { entries, published, drafts: 0 });
    const place = placeInForm(vocabulary);
    for (const { term, drafts } of place === null ? [] : drafted.all(place))
      uses.set(term, { ...(uses.get(term) ?? { entries: 0, published: 0 }), drafts });
    return Object.fromEntries(uses);
  };
}
