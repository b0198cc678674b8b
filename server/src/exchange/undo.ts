import { isRefusal, type Actor } from '@insatskatalog/shared/actor.ts';
import type { EditedEntry, Editing } from '@insatskatalog/shared/editing.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import type { RecordEvent } from '../audit/record.ts';
import type { Database } from '../db/open.ts';
import { createApprovals, notApproved } from '../editing/approvals.ts';
import { createComments } from '../editing/comments.ts';
import { createDrafts } from '../editing/drafts.ts';
import { createFormerVersion } from '../interventions/former-version.ts';
import type { InterventionStore } from '../interventions/store.ts';
import type { Action } from '../policy.ts';
import { Stopped } from './accept.ts';
import type { Change } from './import-content.ts';

export interface UndoParts {
  db: Database;
  editing: Editing;
  store: Pick<InterventionStore, 'save' | 'remove'>;
  record: RecordEvent;
  now: () => Date;
}

/**
 * Takes back what an import did, inside a transaction: what it made goes, what it changed is as before. Only what the plan found to be
 * as the import left it.
 *
 * @param id the import's, for the log of each entry
 * @param progress told how many entries are done
 */
export function undoChanges(
  parts: UndoParts,
  actor: Actor,
  id: string,
  changes: Change[],
  progress: (entries: number) => void,
): void {
  const undo = createUndo(parts, actor, id);
  for (const [index, change] of changes.entries()) {
    progress(index);
    undo(change);
  }
}

type Standing = NonNullable<NonNullable<Change['before']>['standing']>;
const nothing: Standing = { ...notApproved, state: 'draft' };

function createUndo({ db, editing, store, record, now }: UndoParts, actor: Actor, id: string) {
  const drafts = createDrafts(db);
  const comments = createComments(db, now);
  const approvals = createApprovals(db, now);
  const formerVersion = createFormerVersion(db);
  const freeAddress = db.$client.prepare<[string]>('update gone_slugs set slug = entry where slug = ?');

  return ({ entry, edition, before }: Change): void => {
    const opened = answered(editing.open(actor, entry));
    if (before === null) withdraw(opened, edition);
    else {
      if (opened.published && before.publishedVersion !== null)
        putBack(opened.published, before.publishedVersion);
      if (before.draft) putBackDraft(entry, before.draft, before.standing ?? nothing);
      else if (opened.draft) answered(editing.discardDraft(actor, entry, editionNow(entry)));
    }
  };

  /** The mended sheet may give the address to the same entry again; by its id, who keeps a copy of the catalogue hears that it is gone. */
  function withdraw({ id: entry, published }: EditedEntry, edition: string): void {
    if (!published) {
      answered(editing.discardDraft(actor, entry, edition));
      return;
    }
    note('entry.delete', published);
    drafts.forget(entry);
    comments.forget(entry);
    store.remove(published);
    freeAddress.run(published.slug);
  }

  /** What was public then was fit to be, so it is not asked again. */
  function putBack(published: Intervention, version: number): void {
    if (published.version === version) return;
    const former = formerVersion(published.id, version);
    if (!former) throw new Error(`Version ${version} of ${published.id} is not among its revisions.`);
    const { association, status, slug } = former;
    store.save(former, { id: published.id, slug, association, status, author: actor.id });
    note('entry.publish', published);
  }

  /** The draft says what it said and waits for what it waited for, unless that approval stands no more. */
  function putBackDraft(entry: string, form: EntryForm, { state, ...approval }: Standing): void {
    answered(editing.saveDraft(actor, entry, form, editionNow(entry), 'save'));
    const draft = drafts.of(entry);
    if (!draft) throw new Error(`The draft of ${entry} was just saved.`);
    drafts.put({ ...draft, state, ...approvals.givenBack(approval) });
  }

  /** What is undone with the import is in each entry's own log, like what it did. */
  function note(action: Action, { id: entry, texts, association }: Intervention): void {
    record({
      actor: actor.id,
      actorName: actor.name,
      action,
      objectKind: 'entry',
      objectId: entry,
      objectName: texts.sv.title,
      association,
      details: { undone: id },
    });
  }

  function editionNow(entry: string): string {
    return answered(editing.open(actor, entry)).edition;
  }
}

/** The answer to an act on an entry that was just seen to be as the import left it. */
function answered<Answer extends object>(answer: Answer) {
  if (isRefusal(answer)) throw new Stopped(answer);
  if ('conflict' in answer) throw new Error('An entry changed inside a transaction.');
  return answer as Exclude<Answer, { refused: string } | { conflict: true }>;
}
