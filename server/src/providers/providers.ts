import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import type { Provider } from '@insatskatalog/shared/intervention.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import { tidyName, type Providers } from '@insatskatalog/shared/providers.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { RecordEvent } from '../audit/record.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { asItIs, type SharedEntries } from '../interventions/saved-anew.ts';
import { allows, reachOf } from '../policy.ts';
import { alikeNames } from './alike.ts';
import { createMergeProvider } from './merge-provider.ts';
import { createReadProviders } from './read.ts';

const forbidden: Refusal = { refused: 'forbidden' };
const notFound: Refusal = { refused: 'not-found' };
const maxName = 160;

export interface ProviderParts {
  db: Database;
  store: SharedEntries;
  reference: { current(): Reference };
  record: RecordEvent;
  /** Tells search that something has been committed. */
  nudge: () => void;
}

/** As `Providers`, on the thread that calls: what many entries share is changed through `shared-changes`. */
export interface ProviderActs extends Omit<Providers, 'change' | 'merge' | 'changing'> {
  /** What is wrong with a form, before anything long is begun; null for nothing, or where the actor has no say. */
  check(actor: Actor, provider: string, form: { name: string; type: string }): { errors: FormError[] } | null;
  change(
    actor: Actor,
    provider: string,
    form: { name: string; type: string },
  ): { provider: Provider; entries: number } | { errors: FormError[] } | Refusal;
  /** @param progress told how many entries are done */
  merge(
    actor: Actor,
    provider: string,
    into: string,
    progress: (entries: number) => void,
  ): { entries: number } | Refusal;
}

/** Those who run the support, and the keeping in order of their names. */
export function createProviderRegister(parts: ProviderParts): ProviderActs {
  const { db, store, reference, record } = parts;
  const read = createReadProviders(db);
  const merge = createMergeProvider(db, store);

  function commit<Result>(
    actor: Actor,
    { id, name }: Provider,
    details: Record<string, unknown>,
    work: () => Result,
  ): Result {
    const result = writeTransaction(db, () => {
      const done = work();
      record({
        actor: actor.id,
        actorName: actor.name,
        action: 'provider.edit',
        objectKind: 'provider',
        objectId: id,
        objectName: name,
        association: null,
        details,
      });
      return done;
    });
    parts.nudge();
    return result;
  }

  return {
    list(actor) {
      const association = within(actor);
      return association === undefined ? forbidden : { items: read.list(association) };
    },

    open(actor, id) {
      const association = within(actor);
      if (association === undefined) return forbidden;
      const provider = read.one(id, association);
      return provider ? { provider, entries: read.entries(provider.id, association) } : notFound;
    },

    check(actor, id, form) {
      const present = mayEdit(actor) ? read.one(id, null) : undefined;
      const judged = present && readForm(form, present, reference.current());
      return judged && 'errors' in judged ? judged : null;
    },

    change(actor, id, form) {
      if (!mayEdit(actor)) return forbidden;
      const present = read.one(id, null);
      if (!present) return notFound;
      const judged = readForm(form, present, reference.current());
      if ('errors' in judged) return judged;
      const provider = { id: present.id, ...judged.form };
      const before = { name: present.name, type: present.type };
      return commit(actor, provider, { act: 'change', before, after: judged.form }, () => {
        const ids = read.entries(provider.id, null).map((entry) => entry.id);
        // Saving one with the new name tells all the others that share it.
        store.saveMany(store.byIds(ids.slice(0, 1)).map((entry) => asItIs({ ...entry, provider }, actor.id)));
        read.rename(provider);
        return { provider, entries: ids.length };
      });
    },

    merge(actor, id, into, progress) {
      if (!mayEdit(actor)) return forbidden;
      const [from, kept] = [read.one(id, null), read.one(into, null)];
      if (!from) return notFound;
      if (!kept || kept.id === from.id)
        return { refused: 'not-now', reason: 'Välj den utförare som ska finnas kvar.' };
      return commit(actor, from, { act: 'merge', into: kept.id, intoName: kept.name }, () => ({
        entries: merge(from.id, kept.id, actor, progress),
      }));
    },

    likelyDuplicates: (actor) => (mayEdit(actor) ? { groups: alikeNames(read.list(null)) } : forbidden),
  };
}

const mayEdit = (actor: Actor): boolean => allows(actor, 'provider.edit', null);

/** The association whose entries the actor sees the providers of; null for all; undefined for none. */
function within(actor: Actor): string | null | undefined {
  const reach = reachOf(actor, 'provider.read');
  return 'all' in reach ? null : 'only' in reach ? reach.only : undefined;
}

function readForm(
  form: { name: string; type: string },
  present: Provider,
  { vocabularies }: Reference,
): { form: { name: string; type: string } } | { errors: FormError[] } {
  const errors: FormError[] = [];
  const name = tidyName(form.name);
  if (name === '') errors.push({ field: 'name', message: 'Skriv vad utföraren heter.' });
  if (name.length > maxName)
    errors.push({ field: 'name', message: `Namnet är för långt. Det får ha högst ${maxName} tecken.` });
  const types = vocabularies.find(({ id }) => id === 'provider_types')?.terms ?? [];
  const type = types.find(({ id }) => id === form.type);
  if (!type || (type.retired && type.id !== present.type))
    errors.push({ field: 'type', message: 'Välj vad för slags utförare det är.' });
  return errors.length > 0 ? { errors } : { form: { name, type: form.type } };
}
