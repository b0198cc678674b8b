import type { Actor } from './actor.ts';
import type { Coverage, Intake, Provider } from './intervention.ts';
import {
  workQuery,
  type Shortcoming,
  type WorkFacetId,
  type WorkQuery,
  type WorkState,
} from './work-query.ts';

/** One entry as the lists of the administration show it: what is published, or the draft of what never was. */
export interface WorkRow {
  id: string;
  /** Null before it has been published. */
  slug: string | null;
  title: string;
  association: string | null;
  /** All that is true of it: a published entry may have a change that waits, and a day when it ends. */
  states: WorkState[];
  provider: Pick<Provider, 'id' | 'name'>;
  coverage: { kind: Coverage['kind'] | ''; municipalities: string[]; county: string | null };
  /** Null when nothing is stated, or when the statement has run out. */
  intake: Intake | null;
  lastReviewedAt: string | null;
  reviewDueOn: string | null;
  missing: Shortcoming[];
  changedAt: string;
  /** Who saved the draft that waits; null when none does. */
  changedBy: string | null;
  /** The day when the draft is published by itself. */
  publishOn: string | null;
  /** The day when the entry leaves search by itself. */
  leavesOn: string | null;
}

/** How many entries each value would give, with what is chosen in the other facets; values that give none are left out. */
export type WorkFacets = Record<WorkFacetId, { id: string; count: number }[]>;

export interface WorkPage {
  /** The ISO date in Sweden that "due" and "soon" were counted from. */
  today: string;
  query: WorkQuery;
  total: number;
  rows: WorkRow[];
  facets: WorkFacets;
  /** Names of the providers among the facet's values, by id. */
  providers: Record<string, string>;
}

/** A heap of work: how much there is, the list that shows all of it, and its first rows. */
export interface TodoPart {
  kind: TodoKind;
  count: number;
  rows: WorkRow[];
}

/** What may need somebody's hand, the most urgent first: each is a list of its own. */
export const todoQueries = {
  review: { ...workQuery({ review: ['due'] }), sort: 'review' },
  approval: { ...workQuery({ state: ['in-review'] }), sort: 'changed' },
  intake: workQuery({ intake: ['expiring'] }),
  days: workQuery({ days: ['leaving', 'publishing'] }),
  drafts: { ...workQuery({ state: ['mine'] }), sort: 'changed' },
  missing: workQuery({ missing: ['contact', 'way-in', 'working-link'], state: ['published'] }),
} satisfies Record<string, WorkQuery>;
export type TodoKind = keyof typeof todoQueries;
export const todoKinds = Object.keys(todoQueries) as TodoKind[];

export interface Todo {
  /** As in `WorkPage`. */
  today: string;
  parts: TodoPart[];
  /** Days since the oldest review was due; null when none is. */
  oldestReviewDays: number | null;
  /** Proposals from visitors and providers that nobody has answered. */
  proposals: number;
}

/** An address that an entry links to, where nothing has been found for some time. */
export interface BrokenLink {
  url: string;
  /** Its server says that there is no such page, or there is no such server. */
  failure: 'no-page' | 'no-host';
  /** When it was missed first (UTC). */
  since: string;
}

/** The lists that carry the work. Holds the entries that the actor may read, and no others. */
export interface Worklist {
  /** The ISO date in Sweden. */
  today(): string;
  list(actor: Actor, query: WorkQuery): WorkPage;
  /** Everything that a list holds, in its order, for acts on all of it and for export; at most `limit` ids. */
  ids(actor: Actor, query: WorkQuery, limit: number): string[];
  /** Rows by id, in that order; those that the actor may not read are left out. */
  rows(actor: Actor, ids: string[]): WorkRow[];
  todo(actor: Actor): Todo;
  /** Links of an entry that lead nowhere; none for an entry that the actor may not read. */
  brokenLinks(actor: Actor, entry: string): BrokenLink[];
  /** The menu's figures: things to do today, and proposals that wait. */
  counts(actor: Actor): { todo: number; proposals: number };
}
