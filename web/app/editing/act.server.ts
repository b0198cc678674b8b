import { isRefusal, type Actor } from '@insatskatalog/shared/actor.ts';
import type { Conflict } from '@insatskatalog/shared/editing.ts';
import { hasWords, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { readEntryForm } from '@insatskatalog/shared/form-names.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import { publishDayError, toIntervention, type FormError } from '@insatskatalog/shared/publishable.ts';
import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { withDone } from '../admin/act-done.server.ts';
import { intentOf, textOf, textsOf } from '../admin/posted.server.ts';
import { granted } from '../admin/refused.server.ts';
import { saveChosen } from '../conflict/save-chosen.server.ts';
import { conflictView, type ConflictView } from '../conflict/view.server.ts';
import { editing as texts } from '../texts/editing.ts';
import { editorActs } from './acts.ts';
import { knownProviders, type Subject } from './load.server.ts';
import { readPosted } from './posted.server.ts';
import { withoutRow, withRow } from './rows.server.ts';
import { keep } from './write.server.ts';

/** The page again, with all that was typed and what came of it. */
export interface Returned {
  form: EntryForm | null;
  /** The entry, which may have begun with this. */
  entry: string | null;
  edition: string;
  /** What else was written: the day of publishing, and a word to whoever approves. */
  publishOn: string;
  comment: string;
  errors: FormError[];
  /** Somebody else has saved since: both versions, to choose from. */
  conflict: { view: ConflictView; incomplete: boolean } | null;
}

/**
 * Does what a button of the form asks for. What is typed is kept first, so that nothing that follows can lose it.
 *
 * @returns the page again when something is to be mended; otherwise it leads on
 * @throws 400 for an act that the page does not have
 */
export async function actOnEntry(ports: Ports, actor: Actor, subject: Subject, posted: FormData) {
  const known = intentOf(posted, editorActs);
  if (known === 'merge') return merge(ports, actor, subject, posted);

  const read = textOf(posted, 'edition');
  const { publishOn, comment } = textsOf(posted, ['publishOn', 'comment']);
  const form = readPosted(posted, await knownProviders(ports, subject));
  const again = (change: Partial<Returned>, status = 422) =>
    data<Returned>(
      { form, entry: subject.id, edition: read, publishOn, comment, errors: [], conflict: null, ...change },
      { status },
    );
  const reference = ports.catalogue.reference();
  const parted = ({ theirs }: Conflict) =>
    again(
      { conflict: { view: conflictView(form ?? theirs.form, theirs, reference), incomplete: false } },
      409,
    );
  if (known === 'discard') {
    const discarded = discard(ports, actor, subject, read);
    return 'conflict' in discarded ? parted(discarded) : discarded;
  }
  if (form === null) return again({ errors: [{ field: '', message: texts.errors.tooLong }] });
  if (known === 'add-contact' || known === 'add-location' || known === 'add-link')
    return again({ form: withRow(form, known) }, 200);
  if (known === 'remove-row') return again({ form: withoutRow(form, rowIn(posted)) }, 200);

  // An entry begins with the first word, not with a button pressed on an empty form.
  if (known !== 'save' && subject.id === null && !hasWords(form)) {
    const judged = toIntervention(form, randomUUID);
    const days = { today: ports.worklist.today(), archiveOn: null };
    const wrongDay = known === 'publish' ? publishDayError(publishOn || null, days) : null;
    if ('errors' in judged) return again({ errors: [...judged.errors, ...(wrongDay ? [wrongDay] : [])] });
  }
  const kept = keep(ports, actor, subject, form, read, 'save');
  if ('reason' in kept) return again({ errors: [{ field: '', message: kept.reason }] });
  if ('conflict' in kept) return parted(kept);
  const { entry, edition } = kept.draft;
  const failed = (errors: FormError[]) => again({ entry, edition, errors });
  switch (known) {
    case 'save':
      return redirect(`${paths.admin.entry(entry)}?klart=sparat`, 303);
    case 'send-to-review': {
      const sent = granted(ports.editing.sendToReview(actor, entry, edition, comment));
      if (isRefusal(sent)) return failed([{ field: '', message: sent.reason }]);
      if ('errors' in sent) return failed(sent.errors);
      if ('conflict' in sent) return parted(sent);
      return redirect(`${paths.admin.entry(entry)}?klart=granskning`, 303);
    }
    case 'publish': {
      const done = granted(ports.editing.publish(actor, entry, edition, publishOn || null));
      if (isRefusal(done)) return failed([{ field: '', message: done.reason }]);
      if ('errors' in done) return failed(done.errors);
      if ('conflict' in done) return parted(done);
      return redirect(`${paths.admin.entry(entry)}?klart=${'scheduled' in done ? 'dag' : 'publicerad'}`, 303);
    }
  }
}

/** Which row a button stands for: `remove-row:contacts.1`. */
const rowIn = (posted: FormData): string => textOf(posted, 'intent').split(':')[1] ?? '';

function discard({ editing }: Ports, actor: Actor, { id, edited }: Subject, read: string) {
  if (id === null) return redirect(paths.admin.entries(), 303);
  const done = granted(editing.discardDraft(actor, id, read));
  if ('conflict' in done) return done;
  // Thrown away already, in another window: what was asked for is so.
  if (isRefusal(done)) return redirect(paths.admin.entry(id), 303);
  return redirect(
    edited?.published ? `${paths.admin.entry(id)}?klart=slangt` : withDone(paths.admin.entries(), 'slangt'),
    303,
  );
}

/** Saves what was chosen of two versions. */
function merge(ports: Ports, actor: Actor, { id }: Subject, posted: FormData) {
  if (id === null) throw data(null, { status: 400 });
  const parts = { editing: ports.editing, reference: ports.catalogue.reference() };
  const saved = granted(saveChosen(parts, actor, id, posted));
  if ('draft' in saved) return redirect(`${paths.admin.entry(id)}?klart=sparat`, 303);
  const returned = {
    form: readEntryForm(posted),
    entry: id,
    ...textsOf(posted, ['edition', 'publishOn', 'comment']),
  };
  if (isRefusal(saved))
    return data<Returned>(
      { ...returned, errors: [{ field: '', message: saved.reason }], conflict: null },
      { status: 422 },
    );
  const { conflict: view, incomplete } = saved;
  return data<Returned>({ ...returned, errors: [], conflict: { view, incomplete } }, { status: 409 });
}
