import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import type { Synonym } from '@insatskatalog/shared/reference.ts';
import type { Synonyms } from '@insatskatalog/shared/synonyms.ts';
import type { RecordEvent } from '../audit/record.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { allows } from '../policy.ts';
import { noteReferenceEdit, type CachedReference } from '../reference.ts';
import { readSynonymForm } from './read-synonym-form.ts';
import { readSynonyms } from './read.ts';
import { writeSynonyms } from './write.ts';

const forbidden: Refusal = { refused: 'forbidden' };
const notFound: Refusal = { refused: 'not-found' };

/** The words that searching takes for one another, in the editorial office's hands. */
export function createSynonyms(parts: {
  db: Database;
  reference: CachedReference;
  record: RecordEvent;
}): Synonyms {
  const { db, reference, record } = parts;

  function write(actor: Actor, synonym: Synonym, act: 'add' | 'change' | 'remove', list: Synonym[]): void {
    writeTransaction(db, () => {
      writeSynonyms(db, list);
      record({
        actor: actor.id,
        actorName: actor.name,
        action: 'synonym.edit',
        objectKind: 'synonym',
        objectId: synonym.id,
        objectName: nameOf(synonym),
        association: null,
        details: { act, synonym },
      });
      noteReferenceEdit(db);
    });
    reference.refresh();
  }

  return {
    list: (actor) => (may(actor) ? { items: readSynonyms(db) } : forbidden),

    add(actor, form) {
      if (!may(actor)) return forbidden;
      const present = readSynonyms(db);
      const read = readSynonymForm(form, nextId(present), present);
      if ('errors' in read) return read;
      write(actor, read.synonym, 'add', [...present, read.synonym]);
      return read;
    },

    change(actor, id, form) {
      if (!may(actor)) return forbidden;
      const present = readSynonyms(db);
      if (!present.some((synonym) => synonym.id === id)) return notFound;
      const others = present.filter((synonym) => synonym.id !== id);
      const read = readSynonymForm(form, id, others);
      if ('errors' in read) return read;
      write(actor, read.synonym, 'change', [...others, read.synonym]);
      return read;
    },

    remove(actor, id) {
      if (!may(actor)) return forbidden;
      const present = readSynonyms(db);
      const removed = present.find((synonym) => synonym.id === id);
      if (!removed) return notFound;
      write(
        actor,
        removed,
        'remove',
        present.filter((synonym) => synonym !== removed),
      );
      return { removed };
    },
  };
}

const may = (actor: Actor): boolean => allows(actor, 'synonym.edit', null);

const nameOf = (synonym: Synonym): string =>
  synonym.type === 'oneWay' ? synonym.from : synonym.terms.join(', ');

/** The next of "syn-001", "syn-002" … */
function nextId(present: Synonym[]): string {
  const last = Math.max(0, ...present.map(({ id }) => Number(/^syn-(\d+)$/.exec(id)?.[1] ?? 0)));
  return `syn-${String(last + 1).padStart(3, '0')}`;
}
