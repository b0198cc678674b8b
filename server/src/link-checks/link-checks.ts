import { and, desc, eq, gte, inArray, isNotNull, isNull, notInArray } from 'drizzle-orm';
import type { BrokenLink } from '@insatskatalog/shared/worklist.ts';
import { linkChecks } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { interventionLinks } from '../db/interventions-schema.ts';
import type { LinkAnswer } from './try-link.ts';

const dayMs = 86_400_000;
/** Days until a link is tried again: one that led somewhere, and one that did not. */
const again = { working: 7, failing: 1 };
/** Times in a row that nothing was there, each on a day of its own, before somebody is told: servers are moved and mended. */
const brokenAfter = 2;
/** Links tried in one look. With one look an hour a week covers 33,000. */
const mostInALook = 200;

/**
 * Tries the links of what is published that it is time for, one at a time. Gives how many were tried.
 *
 * @param quiet resolves when nobody writes for long
 */
export async function lookAtLinks(
  db: Database,
  now: () => Date,
  tryLink: (url: string) => Promise<LinkAnswer>,
  stopped: AbortSignal,
  quiet: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const answers = new Map<string, LinkAnswer>();
  for (const url of due(db, now())) {
    if (stopped.aborted) return answers.size;
    answers.set(url, await tryLink(url));
  }
  // The database is closed soon after the word to stop.
  if (stopped.aborted) return answers.size;
  const isSure = await isOnline(db, [...answers.values()], tryLink);
  await quiet();
  if (stopped.aborted) return answers.size;
  forgetUnused(db);
  if (isSure) for (const [url, answer] of answers) note(db, url, answer, now());
  return answers.size;
}

/** Whether it was the links, and not this machine's own way out, that gave these answers. */
async function isOnline(
  db: Database,
  answers: LinkAnswer[],
  tryLink: (url: string) => Promise<LinkAnswer>,
): Promise<boolean> {
  if (answers.some((answer) => answer === 'there' || answer === 'no-page')) return true;
  const known = db
    .select({ url: linkChecks.url })
    .from(linkChecks)
    .where(isNull(linkChecks.failure))
    .orderBy(desc(linkChecks.checkedAt))
    .limit(1)
    .get();
  return known !== undefined && (await tryLink(known.url)) === 'there';
}

/** Addresses that no entry has any more. */
const forgetUnused = (db: Database): void =>
  void db
    .delete(linkChecks)
    .where(notInArray(linkChecks.url, db.select({ url: interventionLinks.url }).from(interventionLinks)))
    .run();

function due(db: Database, moment: Date): string[] {
  const before = (days: number) => new Date(moment.getTime() - days * dayMs).toISOString();
  return db.$client
    .prepare<[string, string, number], string>(
      `select distinct link.url from intervention_links link
       join interventions i on i.id = link.intervention and i.status = 'published'
       left join link_checks c on c.url = link.url
       where c.url is null or c.checked_at <= iif(c.failure is null, ?, ?)
       order by c.checked_at, link.url limit ?`,
    )
    .pluck()
    .all(before(again.working), before(again.failing), mostInALook);
}

function note(db: Database, url: string, answer: LinkAnswer, moment: Date): void {
  const checkedAt = moment.toISOString();
  const before = db.select().from(linkChecks).where(eq(linkChecks.url, url)).get();
  const kept = { failure: before?.failure ?? null, failures: before?.failures ?? 0 };
  const failingSince = before?.failingSince ?? null;
  const next = {
    there: { failure: null, failures: 0, failingSince: null },
    unknown: { ...kept, failingSince },
    'no-page': { failure: 'no-page', failures: kept.failures + 1, failingSince: failingSince ?? checkedAt },
    'no-host': { failure: 'no-host', failures: kept.failures + 1, failingSince: failingSince ?? checkedAt },
  } as const satisfies Record<LinkAnswer, object>;
  const row = { checkedAt, ...next[answer] };
  db.insert(linkChecks)
    .values({ url, ...row })
    .onConflictDoUpdate({ target: linkChecks.url, set: row })
    .run();
}

const isBroken = and(isNotNull(linkChecks.failure), gte(linkChecks.failures, brokenAfter));

/** What is known of links that lead nowhere. */
export function createBrokenLinks(db: Database) {
  const entries = db
    .selectDistinct({ id: interventionLinks.intervention })
    .from(interventionLinks)
    // Not joined: the few that are broken are looked up among the links, and not the links among the broken.
    .where(
      inArray(interventionLinks.url, db.select({ url: linkChecks.url }).from(linkChecks).where(isBroken)),
    )
    .prepare();
  return {
    /** Ids of the entries that have one. */
    entries: (): Set<string> => new Set(entries.all().map(({ id }) => id)),
    /** An entry's own, in its order. */
    of: (entry: string): BrokenLink[] =>
      db
        .select({ url: linkChecks.url, failure: linkChecks.failure, since: linkChecks.failingSince })
        .from(interventionLinks)
        .innerJoin(linkChecks, eq(linkChecks.url, interventionLinks.url))
        .where(and(eq(interventionLinks.intervention, entry), isBroken))
        .orderBy(interventionLinks.position)
        .all()
        .flatMap(({ url, failure, since }) => (failure && since ? [{ url, failure, since }] : [])),
  };
}
