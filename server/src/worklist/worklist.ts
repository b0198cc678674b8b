import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { Shortcoming, WorkState } from '@insatskatalog/shared/work-query.ts';
import { workPageSize } from '@insatskatalog/shared/work-query.ts';
import {
  todoKinds,
  todoQueries,
  type Worklist,
  type WorkPage,
  type WorkRow,
} from '@insatskatalog/shared/worklist.ts';
import type { Database } from '../db/open.ts';
import { createBrokenLinks } from '../link-checks/link-checks.ts';
import { intakeNow } from '../interventions/intake-now.ts';
import { swedishDay } from '../interventions/swedish-day.ts';
import { allows, reachOf } from '../policy.ts';
import { createMenuCounts } from './menu-counts.ts';
import { createEntries } from './entries.ts';
import { askedBy, facetValues, leavesOn, type Asked, type Listed } from './listed.ts';
import { changedAt, found, foundWithCounts, ordered } from './narrow.ts';

/** Rows of each heap of work on the start page. */
const firstRows = 5;

/** The lists that carry the work, over what the policy lets the actor read. */
export function createWorklist(db: Database, now: () => Date): Worklist {
  const entries = createEntries(db);
  const menuCounts = createMenuCounts(db);
  const brokenLinks = createBrokenLinks(db);
  const readable = (actor: Actor) => entries(reachOf(actor, 'entry.read'));
  const associationOf = db.$client.prepare<[string], { association: string | null }>(
    'select association from interventions where id = ?',
  );
  const asks = (actor: Actor) => askedBy(actor.id, now());

  return {
    today: () => swedishDay(now()),
    list(actor, query) {
      const asked = asks(actor);
      const { hits, facets } = foundWithCounts(readable(actor), query, asked);
      const last = Math.max(1, Math.ceil(hits.length / workPageSize));
      const page = Math.min(query.page, last);
      const rows = ordered(hits, query).slice((page - 1) * workPageSize, page * workPageSize);
      return {
        today: asked.today,
        query: { ...query, page },
        total: hits.length,
        rows: rows.map((entry) => rowOf(entry, asked)),
        facets,
        providers: providerNames(hits),
      };
    },
    ids: (actor, query, limit) =>
      ordered(found(readable(actor), query, asks(actor)), query)
        .slice(0, limit)
        .map(({ facts }) => facts.id),
    rows(actor, ids) {
      const asked = asks(actor);
      const byId = new Map(readable(actor).map((entry) => [entry.facts.id, entry]));
      return ids.flatMap((id) => {
        const entry = byId.get(id);
        return entry ? [rowOf(entry, asked)] : [];
      });
    },
    todo(actor) {
      const asked = asks(actor);
      const all = readable(actor);
      const parts = todoKinds.map((kind) => {
        const query = todoQueries[kind];
        const hits = ordered(found(all, query, asked), query);
        return { kind, count: hits.length, rows: hits.slice(0, firstRows).map((each) => rowOf(each, asked)) };
      });
      const oldest = parts.find(({ kind }) => kind === 'review')?.rows[0]?.reviewDueOn;
      return {
        today: asked.today,
        parts,
        oldestReviewDays: oldest ? daysBetween(oldest, asked.today) : null,
        proposals: menuCounts(actor, asked).proposals,
      };
    },
    brokenLinks(actor, entry) {
      const published = associationOf.get(entry);
      return published && allows(actor, 'entry.read', published.association) ? brokenLinks.of(entry) : [];
    },
    counts: (actor) => menuCounts(actor, asks(actor)),
  };
}

/** Days from one ISO date to another. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function providerNames(entries: Listed[]): WorkPage['providers'] {
  const names = new Map(entries.map(({ facts }) => [facts.provider.id, facts.provider.name]));
  return Object.fromEntries(names);
}

function rowOf(entry: Listed, asked: Asked): WorkRow {
  const { facts, draft } = entry;
  return {
    id: facts.id,
    slug: facts.slug,
    title: facts.title,
    association: facts.association,
    states: facetValues.state(entry, asked) as WorkState[],
    provider: facts.provider,
    coverage: { ...facts.coverage, municipalities: [...facts.municipalities] },
    intake: intakeNow(facts.intake, asked.today),
    lastReviewedAt: facts.lastReviewedAt,
    reviewDueOn: facts.reviewDueOn,
    missing: facetValues.missing(entry, asked) as Shortcoming[],
    changedAt: changedAt(entry),
    changedBy: draft?.savedByName ?? null,
    publishOn: draft?.publishOn ?? null,
    leavesOn: leavesOn(entry),
  };
}
