import type { Actor, Refusal } from './actor.ts';
import type { EntryFieldId } from './entry-fields.ts';
import type { EntryForm } from './entry-form.ts';
import type { Intake, Intervention } from './intervention.ts';
import type { FormError } from './publishable.ts';

/** What an editor sees of an entry's life. A published entry with a draft has a change that waits. */
export type EntryState = 'draft' | 'in-review' | 'published' | 'archived';

/** The draft of an entry: a new one, or a change to what is published. */
export interface Draft {
  entry: string;
  association: string | null;
  /** The published version that it changes; null for a new entry. */
  baseVersion: number | null;
  /** Counts the saves of the entry's drafts, from 1 and on through them all. */
  version: number;
  /** As `EditedEntry.edition`. */
  edition: string;
  state: 'draft' | 'in-review';
  form: EntryForm;
  savedAt: string;
  savedBy: string;
  savedByName: string;
  /** The day when it will be published, once approved. */
  publishOn: string | null;
}

export interface EntryComment {
  id: string;
  at: string;
  author: string;
  authorName: string;
  text: string;
}

/** What may be done to an entry now, by this actor. The pages show these and no others. */
export const entryActs = [
  'save',
  'send-to-review',
  'return',
  'publish',
  'discard',
  'review',
  'set-intake',
  'archive',
  'unarchive',
  'delete',
  'restore',
  'comment',
] as const;
export type EntryAct = (typeof entryActs)[number];

/** An entry as its editor opens it. */
export interface EditedEntry {
  id: string;
  association: string | null;
  state: EntryState;
  /** What the public sees or has seen; null when it has never been published. */
  published: Intervention | null;
  draft: Draft | null;
  /** Names what was read here. Whoever saves says which edition it was: another means that somebody has saved since. */
  edition: string;
  comments: EntryComment[];
  /** The day when it will be archived by itself. */
  archiveOn: string | null;
  may: EntryAct[];
}

/** Somebody else has saved since: what it says now, to choose from field by field and save over. */
export interface Conflict {
  conflict: true;
  theirs: {
    form: EntryForm;
    savedAt: string;
    savedByName: string;
    /** What to say was read when one saves over it. */
    edition: string;
    /** What it said when it was read; null when nobody has kept that. */
    read: EntryForm | null;
  };
}

/** One state of an entry in time: a published version, or a draft as it was saved. */
export interface Revision {
  /** Names it in addresses: `v7` for a published version, `u3` for a draft's. */
  id: string;
  kind: 'published' | 'draft';
  version: number;
  status: Intervention['status'] | 'draft';
  savedAt: string;
  savedByName: string;
  /** What made it: a draft is saved, what is published is published, reviewed, or taken out of search. */
  act: 'saved' | 'published' | 'reviewed' | 'archived';
  /** The revision that it followed: a published version the one published before it, a draft whatever was saved before it. */
  previous: string | null;
  /** The fields in which it differs from that one. */
  changed: EntryFieldId[];
}

/** What an editor may do with entries. Every act is checked against the policy, and told to the audit log. */
export interface Editing {
  open(actor: Actor, entry: string): EditedEntry | Refusal;
  /** Begins a new entry; its draft is kept from the first save. `association` null is the editorial office's own. */
  create(
    actor: Actor,
    form: EntryForm,
    association: string | null,
    sourceRef?: string,
  ): { draft: Draft } | Refusal;
  /**
   * Keeps what the form says, however unfinished; begins a change when there is none.
   *
   * @param read the edition that the editor read
   * @param purpose `typing` keeps no revision: it is the form's own saving while somebody writes
   */
  saveDraft(
    actor: Actor,
    entry: string,
    form: EntryForm,
    read: string,
    purpose: 'save' | 'typing',
  ): { draft: Draft } | Conflict | Refusal;
  /** Asks for approval. The form must be one that can be published. */
  sendToReview(
    actor: Actor,
    entry: string,
    read: string,
    comment: string,
  ): { draft: Draft } | { errors: FormError[] } | Conflict | Refusal;
  /** Gives the draft back to its author with what is to be mended. */
  returnDraft(actor: Actor, entry: string, comment: string): { draft: Draft } | Refusal;
  /** Makes the draft what the public sees, at once or from a day on (`on`, an ISO date after today). */
  publish(
    actor: Actor,
    entry: string,
    read: string,
    on: string | null,
  ): { published: Intervention } | { scheduled: Draft } | { errors: FormError[] } | Conflict | Refusal;
  /**
   * Throws the draft away; it stays among the revisions. A new entry is gone with it, so what somebody else has written since is
   * a conflict here too.
   */
  discardDraft(actor: Actor, entry: string, read: string): { discarded: true } | Conflict | Refusal;
  comment(actor: Actor, entry: string, text: string): { comment: EntryComment } | Refusal;

  /** "Jag har granskat": the only act that sets the date of review and who did it. */
  review(actor: Actor, entry: string): { published: Intervention } | Refusal;
  /** States whether new participants are taken in. Every statement ends on a day: in three months when none is given. */
  setIntake(actor: Actor, entry: string, intake: Intake | null): { published: Intervention } | Refusal;
  /** Takes it out of search, at once or from a day on. Its address goes on explaining. */
  archive(actor: Actor, entry: string, on: string | null): { archiveOn: string | null } | Refusal;
  /** Publishes an archived entry again, as it was; or takes back a day of archiving. The draft is left as it is. */
  unarchive(actor: Actor, entry: string): { published: Intervention } | Refusal;
  /** Deletes for good; the address answers 410 from then on. */
  deleteForGood(actor: Actor, entry: string): { deleted: true } | Refusal;

  /** Every state there is, newest first. */
  revisions(actor: Actor, entry: string): Revision[] | Refusal;
  revision(actor: Actor, entry: string, id: string): { revision: Revision; form: EntryForm } | Refusal;
  /**
   * Makes a former state the entry's draft: publishing it is an act of its own. A draft in its place stays among the revisions.
   *
   * @param read the edition that was there when it was asked for
   */
  restore(actor: Actor, entry: string, id: string, read: string): { draft: Draft } | Conflict | Refusal;
}
