import type { Actor, Refusal } from './actor.ts';

/** Something that somebody did, or was refused. */
export interface AuditEvent {
  id: number;
  /** UTC. */
  at: string;
  actor: string;
  actorName: string;
  /** As the policy names it: `entry.publish`. */
  action: string;
  outcome: 'done' | 'refused';
  objectKind: string;
  objectId: string;
  objectName: string;
  association: string | null;
  details: Record<string, unknown>;
}

export interface AuditFilter {
  actor: string | null;
  action: string | null;
  objectKind: string | null;
  objectId: string | null;
  outcome: AuditEvent['outcome'] | null;
  /** First and last day, ISO. */
  from: string | null;
  to: string | null;
}

/** A page of the log (from 1). */
export interface AuditQuery extends AuditFilter {
  page: number;
  limit: number;
}

/** What there is to choose from in the part of the log that the actor may see. */
export interface AuditChoices {
  /** Id and last known name, in Swedish order. */
  actors: { id: string; name: string }[];
  actions: string[];
  objectKinds: string[];
}

/** What an administrator sees are the events of its association; the editorial office sees all. */
export interface Audit {
  /** What the actor may see of the log, newest first. */
  events(actor: Actor, query: AuditQuery): { total: number; items: AuditEvent[] } | Refusal;
  choices(actor: Actor): AuditChoices | Refusal;
  /**
   * All that a filter finds, as a file's text. That it was taken out is itself told to the log.
   *
   * @param words the headings and values of the sheet, as people read them
   */
  exported(
    actor: Actor,
    filter: AuditFilter,
    format: 'csv' | 'json',
    words: AuditWords,
  ): { text: string } | Refusal;
}

/** How an event is written in a sheet: a heading for each column, and the cells of a row. */
export interface AuditWords {
  headings: string[];
  cells: (event: AuditEvent) => string[];
}
