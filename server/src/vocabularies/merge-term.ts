import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { Term, Vocabulary } from '@insatskatalog/shared/reference.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import type { Database } from '../db/open.ts';
import { savedAnew, type SharedEntries } from '../interventions/saved-anew.ts';
import { placeInForm, providerTypes } from './term-uses.ts';

/**
 * Leads everything that has one term to another, and removes the one; called inside a transaction. Entries are saved anew, each
 * with a revision, whereby they get what the term was merged into (`interventions/as-merged.ts`). Gives how many.
 */
export function createMergeTerm(db: Database, store: SharedEntries) {
  const client = db.$client;
  const lead = client.prepare<{ vocabulary: string; term: string; into: string }>(
    'insert into merged_terms (vocabulary, id, "into") values (:vocabulary, :term, :into)',
  );
  const leadOn = client.prepare<{ vocabulary: string; term: string; into: string }>(
    'update merged_terms set "into" = :into where vocabulary = :vocabulary and "into" = :term',
  );
  const tagged = client
    .prepare<[string, string], string>(
      'select intervention from intervention_tags where vocabulary = ? and term = ?',
    )
    .pluck();
  const provided = client
    .prepare<[string], string>(
      'select interventions.id from interventions join providers on providers.id = provider where type = ?',
    )
    .pluck();
  const retype = client.prepare<[string, string]>('update providers set type = ? where type = ?');
  const moveUp = client.prepare<{ vocabulary: string; term: string; into: string }>(
    `update terms set broader = case when id = :into then null else :into end
     where vocabulary = :vocabulary and broader = :term`,
  );
  const remove = client.prepare<[string, string]>('delete from terms where vocabulary = ? and id = ?');

  return (
    vocabulary: Vocabulary,
    { id: term }: Term,
    { id: into }: Term,
    actor: Actor,
    progress: (entries: number) => void,
  ): number => {
    const ids = vocabulary.id === providerTypes ? provided.all(term) : tagged.all(vocabulary.id, term);
    lead.run({ vocabulary: vocabulary.id, term, into });
    leadOn.run({ vocabulary: vocabulary.id, term, into });
    store.saveMany(savedAnew(store, ids, actor.id, progress));
    // Those that no entry names any more.
    if (vocabulary.id === providerTypes) retype.run(into, term);
    retagForms(db, vocabulary.id, term, into);
    moveUp.run({ vocabulary: vocabulary.id, term, into });
    remove.run(vocabulary.id, term);
    return ids.length;
  };
}

/** The same in the forms of drafts and of proposals that wait. */
function retagForms(db: Database, vocabulary: string, term: string, into: string): void {
  const place = placeInForm(vocabulary);
  if (place === null) return;
  const given = { place, term, into };
  for (const table of ['drafts', 'proposals'])
    db.$client
      .prepare<typeof given>(
        vocabulary === providerTypes
          ? `update ${table} set form = json_set(form, :place, :into) where json_extract(form, :place) = :term`
          : `update ${table} set form = json_set(form, :place, json((
               select json_group_array(distinct iif(value = :term, :into, value)) from json_each(form, :place))))
             where exists (select 1 from json_each(form, :place) where value = :term)`,
      )
      .run(given);
}

/** A term's other words with those of one that becomes part of it, each once. */
export function joinedSynonyms(term: Term, added: Term): string[] {
  const words = [term.label];
  for (const word of [...term.synonyms, added.label, ...added.synonyms])
    if (!words.some((known) => swedishOrder.compare(known, word) === 0)) words.push(word);
  return words.slice(1);
}
