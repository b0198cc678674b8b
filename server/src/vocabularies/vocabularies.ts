import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import type { Term, Vocabulary } from '@insatskatalog/shared/reference.ts';
import type { Vocabularies } from '@insatskatalog/shared/vocabularies.ts';
import type { RecordEvent } from '../audit/record.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { InterventionStore } from '../interventions/store.ts';
import { allows } from '../policy.ts';
import { noteReferenceEdit, type CachedReference } from '../reference.ts';
import { createMergeTerm, joinedSynonyms } from './merge-term.ts';
import { readTermForm } from './read-term-form.ts';
import { createTermUses } from './term-uses.ts';
import { createTermWriter, newTermId } from './write-term.ts';

const forbidden: Refusal = { refused: 'forbidden' };
const notFound: Refusal = { refused: 'not-found' };

export interface VocabularyParts {
  db: Database;
  store: Pick<InterventionStore, 'byIds' | 'saveMany' | 'outbox'>;
  reference: CachedReference;
  record: RecordEvent;
  /** Tells search that something has been committed. */
  nudge: () => void;
}

/** As `Vocabularies`, on the thread that calls: what many entries share is merged through `shared-changes`. */
export interface VocabularyActs extends Omit<Vocabularies, 'mergeTerm' | 'merging'> {
  /** @param progress told how many entries are done */
  mergeTerm(
    actor: Actor,
    vocabulary: string,
    term: string,
    into: string,
    progress: (entries: number) => void,
  ): { entries: number } | Refusal;
}

/** The lists that entries are described with, in the editorial office's hands. */
export function createVocabularies(parts: VocabularyParts): VocabularyActs {
  const { db, store, reference, record } = parts;
  const usesOf = createTermUses(db);
  const writer = createTermWriter(db);
  const merge = createMergeTerm(db, store);

  const find = (id: string) => reference.current().vocabularies.find((vocabulary) => vocabulary.id === id);

  /** Runs a change and tells everybody who holds the old state: other processes, the log, search, and this process. */
  function change<Result>(
    actor: Actor,
    vocabulary: Vocabulary,
    term: Pick<Term, 'id' | 'label'>,
    details: Record<string, unknown>,
    work: () => Result,
  ): Result {
    const result = writeTransaction(db, () => {
      const done = work();
      record({
        actor: actor.id,
        actorName: actor.name,
        action: 'vocabulary.edit',
        objectKind: 'term',
        objectId: `${vocabulary.id}/${term.id}`,
        objectName: term.label,
        association: null,
        details: { vocabulary: vocabulary.label, ...details },
      });
      noteReferenceEdit(db);
      // What a term is called, and whether it is used at all, is part of how entries are read.
      store.outbox.markAll();
      return done;
    });
    reference.refresh();
    parts.nudge();
    return result;
  }

  /** Does something to a term that is there, if the actor may. */
  function toTerm<Result>(
    actor: Actor,
    vocabularyId: string,
    termId: string,
    act: (vocabulary: Vocabulary, term: Term) => Result,
  ): Result | Refusal {
    if (!may(actor)) return forbidden;
    const vocabulary = find(vocabularyId);
    const term = vocabulary?.terms.find(({ id }) => id === termId);
    return vocabulary && term ? act(vocabulary, term) : notFound;
  }

  const setRetired = (actor: Actor, vocabularyId: string, termId: string, retired: boolean) =>
    toTerm(actor, vocabularyId, termId, (vocabulary, term) =>
      change(actor, vocabulary, term, { act: retired ? 'retire' : 'bring-back' }, () => {
        writer.put(vocabulary, { ...term, retired }, before(vocabulary, term));
        return { term: term.id };
      }),
    );

  return {
    uses(actor, vocabulary) {
      if (!may(actor)) return forbidden;
      return find(vocabulary) ? usesOf(vocabulary) : notFound;
    },

    addTerm(actor, vocabularyId, form) {
      if (!may(actor)) return forbidden;
      const vocabulary = find(vocabularyId);
      if (!vocabulary) return notFound;
      const read = readTermForm(form, vocabulary, null);
      if ('errors' in read) return read;
      const term = { ...read.term, id: newTermId(read.term.label, vocabulary), retired: false };
      return change(actor, vocabulary, term, { act: 'add', term }, () => {
        writer.put(vocabulary, term, form.after);
        return { term: term.id };
      });
    },

    changeTerm: (actor, vocabularyId, termId, form) =>
      toTerm(actor, vocabularyId, termId, (vocabulary, term) => {
        const read = readTermForm(form, vocabulary, term.id);
        if ('errors' in read) return read;
        const after = { ...term, ...read.term };
        return change(actor, vocabulary, after, { act: 'change', before: term, after }, () => {
          writer.put(vocabulary, after, form.after);
          return { term: term.id };
        });
      }),

    mergeTerm: (actor, vocabularyId, termId, intoId, progress) =>
      toTerm<{ entries: number } | Refusal>(actor, vocabularyId, termId, (vocabulary, term) => {
        const into = vocabulary.terms.find(({ id }) => id === intoId);
        if (!into || into.id === term.id)
          return { refused: 'not-now', reason: 'Välj den term som ska finnas kvar.' };
        if (into.retired)
          return { refused: 'not-now', reason: `”${into.label}” är ur bruk. Ta den i bruk igen först.` };
        return change(actor, vocabulary, term, { act: 'merge', into: into.id, intoLabel: into.label }, () => {
          const entries = merge(vocabulary, term, into, actor, progress);
          const synonyms = joinedSynonyms(into, term);
          const broader = into.broader === term.id ? null : into.broader;
          const left = { ...vocabulary, terms: vocabulary.terms.filter(({ id }) => id !== term.id) };
          writer.put(left, { ...into, synonyms, broader }, before(left, into));
          return { entries };
        });
      }),

    retireTerm: (actor, vocabulary, term) => setRetired(actor, vocabulary, term, true),
    bringBackTerm: (actor, vocabulary, term) => setRetired(actor, vocabulary, term, false),
  };
}

const may = (actor: Actor): boolean => allows(actor, 'vocabulary.edit', null);

/** The term that another stands after; empty when it stands first. */
function before({ terms }: Vocabulary, { id }: Term): string {
  return terms[terms.findIndex((term) => term.id === id) - 1]?.id ?? '';
}
