import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createEditing } from '@insatskatalog/server/editing/editing.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { Draft, Editing } from '@insatskatalog/shared/editing.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { join } from 'node:path';
import { granted } from './editing.ts';
import type { SignedIn } from './sign-in.ts';

/** Somebody at work in the catalogue of a running service, without its forms (which have tests of their own). */
export interface EditorOf {
  actor: Actor;
  editing: Editing;
  begin(form: EntryForm): Draft;
  publish(form: EntryForm): Intervention;
  close(): void;
}

const now = () => new Date();

export function editorOf(app: { dataDir: string }, who: SignedIn, association: string | null): EditorOf {
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  const editing = createEditing({ db, store: createInterventionStore(db, now), now, onChange: () => {} });
  const role = association === null ? ('editorial-office' as const) : ('administrator' as const);
  const actor: Actor = { id: who.account, name: who.name, role, association };
  const begin = (form: EntryForm): Draft => granted(editing.create(actor, form, association)).draft;
  return {
    actor,
    editing,
    begin,
    publish(form) {
      const { entry, edition } = begin(form);
      const answer = granted(editing.publish(actor, entry, edition, null));
      if (!('published' in answer)) throw new Error(`Not published: ${JSON.stringify(answer)}`);
      return answer.published;
    },
    close: () => void db.$client.close(),
  };
}
