import { isRefusal, type Actor } from '@insatskatalog/shared/actor.ts';
import type { EditedEntry, Editing } from '@insatskatalog/shared/editing.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { eq } from 'drizzle-orm';
import type { RecordEvent } from '../audit/record.ts';
import { goneSlugs } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
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
 * Takes back what an import did, inside a transaction: what it made goes, what it changed is as before. What somebody has saved
 * since is left as it is, and given back.
 *
 * @param id the import's, for the log of each entry
 */
export function undoChanges(parts: UndoParts, actor: Actor, id: string, changes: Change[]): Change[] {
  return changes.filter((change) => !undo(parts, actor, id, change));
}

/** False when the entry has been saved since. One that is no longer there needs no undoing. */
function undo(parts: UndoParts, actor: Actor, id: string, { entry, edition, before }: Change): boolean {
  const { db, editing, store } = parts;
  const opened = editing.open(actor, entry);
  if (isRefusal(opened)) {
    if (opened.refused === 'not-found') return true;
    throw new Stopped(opened);
  }
  if (opened.edition !== edition) return false;
  if (before === null) withdraw(opened);
  else {
    if (opened.published && before.publishedVersion !== null)
      putBack(opened.published, before.publishedVersion);
    if (before.draft) answered(editing.saveDraft(actor, entry, before.draft, editionNow(), 'save'));
    else if (opened.draft) answered(editing.discardDraft(actor, entry, editionNow()));
  }
  return true;

  /** An entry that the import made leaves nothing behind: the mended sheet may give its address to the same entry again. */
  function withdraw({ published }: EditedEntry): void {
    if (!published) {
      answered(editing.discardDraft(actor, entry, edition));
      return;
    }
    note('entry.delete', published);
    createDrafts(db).forget(entry);
    createComments(db, parts.now).forget(entry);
    store.remove(published);
    db.delete(goneSlugs).where(eq(goneSlugs.slug, published.slug)).run();
  }

  /** What was public then was fit to be, so it is not asked again. */
  function putBack(published: Intervention, version: number): void {
    if (published.version === version) return;
    const former = createFormerVersion(db)(entry, version);
    if (!former) throw new Error(`Version ${version} of ${entry} is not among its revisions.`);
    const { association, status, slug } = former;
    store.save(former, { id: entry, slug, association, status, author: actor.id });
    note('entry.publish', published);
  }

  /** What is undone with the import is in each entry's own log, like what it did. */
  function note(action: Action, { texts, association }: Intervention): void {
    parts.record({
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

  function editionNow(): string {
    return answered(editing.open(actor, entry)).edition;
  }
}

/** The answer to an act on an entry that was just seen to be as the import left it. */
function answered<Answer extends object>(answer: Answer) {
  if (isRefusal(answer)) throw new Stopped(answer);
  if ('conflict' in answer) throw new Error('An entry changed inside a transaction.');
  return answer as Exclude<Answer, { refused: string } | { conflict: true }>;
}
