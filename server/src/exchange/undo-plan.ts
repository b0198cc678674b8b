import type { LeftBecause } from '@insatskatalog/shared/exchange.ts';
import type { Database } from '../db/open.ts';

/** One entry that an import made or changed, and what taking the import back would do to it. */
export interface PlannedUndo {
  /** Its place among the import's changes. */
  at: number;
  entry: string;
  title: string;
  /** Whether the import made it: then it goes. Otherwise it is as before. */
  isNew: boolean;
  /** Whether the public sees it. */
  isPublic: boolean;
  /** Why it is left as it is; null for what is taken back. `gone`: it is no longer there. */
  why: LeftBecause | 'gone' | null;
}

/**
 * Tells for each entry of an import what taking it back would do. What others have done since is never undone with it: an entry
 * that has been saved, sent to review or approved for a day is left, and one that the import made is also left when somebody has proposed something about it or
 * written a comment, which would go with the entry. One query, for the page that asks and for the act itself.
 */
export function createUndoPlan(db: Database): (id: string) => PlannedUndo[] {
  const planned = db.$client.prepare<
    [string],
    Omit<PlannedUndo, 'isNew' | 'isPublic'> & { isNew: 0 | 1; isPublic: 0 | 1 }
  >(
    `with changes as (
       select each.key as at, each.value ->> '$.entry' as entry, each.value ->> '$.title' as title,
         each.value ->> '$.edition' as edition, each.value ->> '$.before' is null as isNew,
         each.value ->> '$.before.standing.state' as state, each.value ->> '$.before.standing.publishOn' as day
       from imports, json_each(imports.content, '$.outcome.changes') as each where imports.id = ?)
     select at, changes.entry, changes.title, isNew, coalesce(interventions.status = 'published', 0) as isPublic,
       case
         when interventions.id is null and drafts.entry is null then 'gone'
         when edition <> coalesce(interventions.version, 0) || '.' || coalesce(drafts.version, 0) then 'changed'
         when drafts.state <> coalesce(changes.state, 'draft') or (drafts.entry is not null and drafts.publish_on is not day) then 'changed'
         when isNew and changes.entry in (select entry from proposals) then 'proposed'
         when isNew and exists (select 1 from entry_comments where entry = changes.entry) then 'commented'
       end as why
     from changes
     left join interventions on interventions.id = changes.entry
     left join drafts on drafts.entry = changes.entry
     order by at`,
  );
  return (id) =>
    planned
      .all(id)
      .map(({ isNew, isPublic, ...row }) => ({ ...row, isNew: isNew === 1, isPublic: isPublic === 1 }));
}
