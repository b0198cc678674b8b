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

export interface AuditQuery {
  actor: string | null;
  action: string | null;
  objectKind: string | null;
  objectId: string | null;
  /** First and last day, ISO. */
  from: string | null;
  to: string | null;
  page: number;
  limit: number;
}

export interface Audit {
  /** What the actor may see of the log, newest first. */
  events(actor: Actor, query: AuditQuery): { total: number; items: AuditEvent[] } | Refusal;
}
