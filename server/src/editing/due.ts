import { lte } from 'drizzle-orm';
import type { Logger } from 'pino';
import { drafts } from '../db/editing-schema.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { dayInWords } from '../interventions/swedish-day.ts';
import { notApproved } from './approvals.ts';
import { cancelPublishing, setStatus } from './archive.ts';
import type { Desk } from './desk.ts';
import { fieldsPublished, makePublic } from './publish.ts';
import { system } from './system.ts';

/**
 * Publishes an approved draft whose day has come. One that can no longer be published goes back to its author with why, and one whose
 * approval no longer stands to those who approve.
 */
function publishDue(desk: Desk, entry: string): void {
  const subject = desk.subjectOf(entry);
  const { draft, published } = subject ?? {};
  if (!subject || !draft?.publishOn || draft.publishOn > desk.today()) return;
  if (!desk.approvals.stands(draft)) {
    desk.approvals.fall(draft);
    return;
  }
  const made = desk.publishable(draft.form, published, desk.today());
  if ('errors' in made) {
    desk.drafts.put({ ...draft, ...notApproved, state: 'draft' });
    const reasons = made.errors.map(({ message }) => message).join(' ');
    desk.comments.add(
      entry,
      system,
      `Insatsen kunde inte publiceras den ${dayInWords(draft.publishOn)}. ${reasons}`,
    );
    desk.note(system, 'entry.publish', subject, { on: draft.publishOn, errors: made.errors }, 'refused');
    return;
  }
  const after = makePublic(desk, { ...subject, draft }, made.content, draft.approvedBy ?? system.id);
  desk.note(system, 'entry.publish', subject, {
    on: draft.publishOn,
    approvedBy: draft.approvedBy,
    version: after.version,
    fields: fieldsPublished(published, after),
  });
}

/** Archives an entry whose day has come. */
function archiveDue(desk: Desk, entry: string, setBy: string): void {
  const subject = desk.subjectOf(entry);
  const on = desk.archiveDays.of(entry);
  if (!subject?.published || on === null || on > desk.today()) return;
  if (subject.published.status === 'published') {
    setStatus(desk, subject.published, 'archived', setBy);
    desk.note(system, 'entry.archive', subject, { on, setBy, ...cancelPublishing(desk, subject) });
  } else desk.archiveDays.clear(entry);
}

/**
 * Does what was put off until today, or to a day when the service was not running: each in a transaction of its own, so that it is
 * done once, and one that fails keeps no other from being done.
 */
export function doWhatIsDue(desk: Desk, log: Logger): void {
  const day = desk.today();
  const publish = desk.db
    .select({ entry: drafts.entry, on: drafts.publishOn })
    .from(drafts)
    .where(lte(drafts.publishOn, day))
    .all()
    .map(({ entry, on }) => ({ entry, on: on ?? day, act: () => publishDue(desk, entry) }));
  const archive = desk.archiveDays
    .due(day)
    .map(({ entry, day: on, setBy }) => ({ entry, on, act: () => archiveDue(desk, entry, setBy) }));
  // After a time when the service was not running, what was to end first has ended first.
  const inOrder = [...publish, ...archive].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const { entry, act } of inOrder)
    try {
      writeTransaction(desk.db, act);
    } catch (error) {
      log.error({ err: error, entry }, 'what was put off until today could not be done');
    }
  if (inOrder.length > 0) desk.onChange();
}

/**
 * Looks for what is due, at once and then every minute. A look that fails is followed by the next.
 *
 * @param everyMs milliseconds between looks
 * @returns ends it
 */
export function startDueClock(look: () => void, log: Logger, everyMs = 60_000): () => void {
  const lookAgain = (): void => {
    try {
      look();
    } catch (error) {
      log.error({ err: error }, 'what is due could not be looked for');
    }
  };
  lookAgain();
  const timer = setInterval(lookAgain, everyMs);
  return () => clearInterval(timer);
}
