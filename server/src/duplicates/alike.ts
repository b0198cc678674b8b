import type { DuplicateCandidate, Duplicates } from '@insatskatalog/shared/duplicates.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Database } from '../db/open.ts';
import { allows, reachOf } from '../policy.ts';
import { likeness } from './likeness.ts';

/** Names less alike than this are names of different things. */
const alikeEnough = 0.5;
/** Of the same provider, less is needed: its entries begin with the same words anyway. */
const alikeEnoughOfOne = 0.4;
const shown = 4;

interface Row {
  id: string;
  title: string;
  provider: string;
  association: string | null;
  state: DuplicateCandidate['state'];
  slug: string | null;
  sameProvider: 0 | 1;
}

/** Finds entries that somebody may be about to write a second time. */
export function createDuplicates(db: Database): Duplicates {
  const published = db.$client.prepare<
    { except: string; provider: string; places: string; county: string },
    Row
  >(`
    select i.id, t.title, p.name as provider, i.association, i.status as state, i.slug,
      lower(p.name) = lower(:provider) as sameProvider
    from interventions i
    join intervention_texts t on t.intervention = i.id and t.lang = 'sv'
    join providers p on p.id = i.provider
    where i.status in ('published', 'archived') and i.id <> :except and (
      lower(p.name) = lower(:provider)
      or i.coverage_kind = 'national'
      or i.coverage_county in (select value from json_each(:county))
      or exists (select 1 from intervention_municipalities m
                 where m.intervention = i.id and m.municipality in (select value from json_each(:places))))`);
  const drafts = db.$client.prepare<{ except: string; provider: string; only: string | null }, Row>(`
    select d.entry as id, d.form ->> '$.texts.sv.title' as title, d.form ->> '$.provider.name' as provider,
      d.association, d.state, null as slug, lower(d.form ->> '$.provider.name') = lower(:provider) as sameProvider
    from drafts d
    where d.base_version is null and d.entry <> :except and (:only is null or d.association = :only)`);

  return {
    alike(actor, form, except) {
      const title = form.texts.sv.title.trim();
      if (title.length < 3) return [];
      const among = { except: except ?? '', provider: form.provider.name.trim() };
      const reach = reachOf(actor, 'entry.read');
      const rows = [
        ...published.all({ ...among, ...reachedBy(form) }),
        ...('none' in reach ? [] : drafts.all({ ...among, only: 'only' in reach ? reach.only : null })),
      ];
      return rows
        .map((row) => ({ row, score: likeness(title, row.title) }))
        .filter(({ row, score }) => score >= (row.sameProvider ? alikeEnoughOfOne : alikeEnough))
        .toSorted((a, b) => b.score - a.score)
        .slice(0, shown)
        .map(({ row: { id, title: name, provider, state, slug, association } }) => ({
          id,
          title: name,
          provider,
          state,
          slug,
          mayEdit: allows(actor, 'entry.save', association),
        }));
    },
  };
}

/** The municipalities and counties whose entries reach the same people, as JSON. */
function reachedBy({ coverage: { kind, municipalities, county } }: EntryForm): {
  places: string;
  county: string;
} {
  const counties = kind === 'county' ? [county] : municipalities.map((code) => code.slice(0, 2));
  return {
    places: JSON.stringify(kind === 'municipalities' ? municipalities : []),
    county: JSON.stringify([...new Set(counties)]),
  };
}
