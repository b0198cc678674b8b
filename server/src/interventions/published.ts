import type { Intake, Intervention, TextLanguage } from '@insatskatalog/shared/intervention.ts';
import { createHash } from 'node:crypto';
import type { Database } from '../db/open.ts';
import { untilChanged } from '../db/until-changed.ts';
import { intakeNow } from './intake-now.ts';
import { isPublished, narrowed, type PublishedFilter } from './published-filter.ts';
import type { ReadInterventions } from './read.ts';

/** What can be told of an entry without reading all of it. */
export interface PublishedRow {
  id: string;
  slug: string;
  updatedAt: string;
}

export interface PublishedCount {
  association: string | null;
  count: number;
  /** ISO time of the latest change. */
  updatedAt: string;
}

export interface PublishedTitle {
  id: string;
  slug: string;
  title: string;
  startsOn: string | null;
  intakeState: Intake['state'] | null;
  intakeUntil: string | null;
}

/** Entries that are read together while all are gone through: few enough to hold, enough that reading them costs little. */
const batchSize = 50;
/** The same where only a few columns are read. */
const rowBatchSize = 2000;

/** The published entries as open data reads them: in pages or one after another, in the order of their ids. */
export function createPublished(db: Database, read: ReadInterventions, today: () => string) {
  const client = db.$client;
  const statements = new Map<string, ReturnType<typeof client.prepare>>();
  const prepared = (sql: string) => {
    const known = statements.get(sql) ?? client.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const counts = client.prepare<[string], PublishedCount>(
    `select association, count(*) as count, max(updated_at) as updatedAt from interventions
     where status = 'published' and (ends_on is null or ends_on >= ?) group by association`,
  );
  const facts = client.prepare<[string], object>(
    `select count(*) as count, sum(version) as versions, max(updated_at) as updated,
       (select value from installation where key = 'reference_state') as reference
     from interventions where status = 'published' and (ends_on is null or ends_on >= ?)`,
  );
  const titles = client.prepare<{ provider: string; lang: string; today: string }, PublishedTitle>(
    `select i.id, i.slug, t.title, i.starts_on as startsOn, i.intake_state as intakeState, i.intake_until as intakeUntil
     from interventions i join intervention_texts t on t.intervention = i.id and t.lang = :lang
     where i.provider = :provider and ${isPublished} order by i.id`,
  );
  const countsUntilChanged = untilChanged(db, (day) => counts.all(day));
  const stateUntilChanged = untilChanged(db, (day) =>
    createHash('sha256')
      .update(day)
      .update(JSON.stringify(facts.get(day)))
      .digest('base64url')
      .slice(0, 20),
  );

  function rowsAfter(filter: PublishedFilter, after: string, limit: number): PublishedRow[] {
    const { from, where, given } = narrowed(filter, today());
    return prepared(
      `select i.id, i.slug, i.updated_at as updatedAt from ${from} where ${where} and i.id > :after order by i.id limit :limit`,
    ).all({ ...given, after, limit }) as PublishedRow[];
  }

  /** Whole entries in the order of `ids`, without statements of intake that have run out. */
  function entries(ids: string[]): Intervention[] {
    const day = today();
    return read
      .byIds(ids)
      .filter(({ status }) => status === 'published')
      .map((entry) => ({ ...entry, intake: intakeNow(entry.intake, day) }));
  }

  return {
    entries,

    /** @param offset how many come before the page */
    page(filter: PublishedFilter, offset: number, limit: number): { total: number; ids: string[] } {
      const { from, where, order, given } = narrowed(filter, today());
      const total = prepared(`select count(*) as total from ${from} where ${where}`).get(given) as {
        total: number;
      };
      const rows = prepared(
        `select i.id from ${from} where ${where} order by ${order} limit :limit offset :offset`,
      ).all({ ...given, limit, offset }) as { id: string }[];
      return { total: total.total, ids: rows.map(({ id }) => id) };
    },

    /** The places where the filter's entries are given, a page of them: the entry's id and which of its places it is. */
    places(
      filter: PublishedFilter,
      offset: number,
      limit: number,
    ): { total: number; places: { id: string; position: number }[] } {
      const { from, where, order, given } = narrowed(filter, today());
      const all = `${from} join intervention_locations l on l.intervention = i.id where ${where}`;
      const { total } = prepared(`select count(*) as total from ${all}`).get(given) as { total: number };
      const places = prepared(
        `select i.id, l.position from ${all} order by ${order}, l.position limit :limit offset :offset`,
      ).all({ ...given, limit, offset }) as { id: string; position: number }[];
      return { total, places };
    },

    /** What a provider gives, by title alone, in the order of ids. */
    titlesOf(provider: string, lang: TextLanguage): PublishedTitle[] {
      return titles.all({ provider, lang, today: today() });
    },

    /** All that the filter leaves, a batch at a time, so that fifty thousand are never held at once. */
    *rows(filter: PublishedFilter = {}): Generator<PublishedRow[]> {
      for (let last = ''; ;) {
        const batch = rowsAfter(filter, last, rowBatchSize);
        if (batch.length > 0) yield batch;
        if (batch.length < rowBatchSize) return;
        last = batch.at(-1)?.id ?? last;
      }
    },

    /** Whole entries, a batch at a time. */
    *all(filter: PublishedFilter = {}): Generator<Intervention[]> {
      for (let last = ''; ;) {
        const batch = rowsAfter(filter, last, batchSize);
        if (batch.length > 0) yield entries(batch.map(({ id }) => id));
        if (batch.length < batchSize) return;
        last = batch.at(-1)?.id ?? last;
      }
    },

    /** Published entries whose ids begin alike, for ids that are made from theirs. */
    beginningWith(prefix: string): Intervention[] {
      const rows = prepared(
        `select id from interventions i where ${isPublished} and id >= :prefix and id < :prefix || 'g' limit 20`,
      ).all({ prefix, today: today() }) as { id: string }[];
      return entries(rows.map(({ id }) => id));
    },

    /** How many each association has, the editorial office (null) among them. */
    counts: (): PublishedCount[] => countsUntilChanged(today()),

    /** Names what the public sees: another value means that something in it, or what describes it, has changed. */
    state: (): string => stateUntilChanged(today()),
  };
}
