import type { Change, ChangesQuery } from '@insatskatalog/shared/catalogue.ts';
import type { Database } from '../db/open.ts';

interface Asked {
  today: string;
  since: string | null;
  association: string | null;
  municipality: string | null;
  limit: number;
  offset: number;
}

/**
 * What has come, changed and ended. An entry that ends by its day has ended at 23:00 UTC: midnight in Sweden, in summer an hour after
 * it, so that whoever asks for what has happened since last time never misses one.
 */
const events = `
  with events as (
    select i.id, i.slug, t.title, t.summary, p.name as provider, i.association,
      i.coverage_kind, i.coverage_county,
      case
        when i.status = 'archived' or i.ends_on < :today then 'ended'
        when substr(i.created_at, 1, 10) = substr(i.updated_at, 1, 10) then 'new'
        else 'changed'
      end as kind,
      case
        when i.status = 'published' and i.ends_on < :today then max(i.updated_at, i.ends_on || 'T23:00:00.000Z')
        else i.updated_at
      end as at
    from interventions i
    join intervention_texts t on t.intervention = i.id and t.lang = 'sv'
    join providers p on p.id = i.provider
    where i.status in ('published', 'archived')
    union all
    select entry, min(slug), title, '', '', null, null, null, 'ended', deleted_at
    from gone_slugs group by coalesce(entry, slug)
  ), asked as (
    select * from events
    where (:since is null or at >= :since)
      and (:association is null or association = :association)
      and (:municipality is null or coverage_kind = 'national'
        or coverage_county = (select county from municipalities where code = :municipality)
        or exists (select 1 from intervention_municipalities
          where intervention = events.id and municipality = :municipality))
  )`;

/** @returns a page of the changes, as the public sees them on `today` (ISO date) */
export function createChanges(db: Database) {
  const page = (direction: 'asc' | 'desc') =>
    db.$client.prepare<[Asked], Change>(
      `${events} select kind, at, id, slug, title, summary, provider, association from asked
       order by at ${direction}, slug limit :limit offset :offset`,
    );
  const pages = { 'oldest-first': page('asc'), 'latest-first': page('desc') };
  const total = db.$client
    .prepare<[Omit<Asked, 'limit' | 'offset'>], number>(`${events} select count(*) from asked`)
    .pluck();

  return (query: ChangesQuery, today: string): { total: number; items: Change[] } => {
    const { association, municipality, order, limit } = query;
    // As times are stored: with their milliseconds, so that they compare as texts.
    const since = query.since === null ? null : new Date(query.since).toISOString();
    const asked = { today, since, association, municipality };
    return {
      total: total.get(asked) ?? 0,
      items: pages[order].all({ ...asked, limit, offset: (query.page - 1) * limit }),
    };
  };
}
