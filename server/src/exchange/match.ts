import type { ExaminedRow } from '@insatskatalog/shared/exchange.ts';
import type { Database } from '../db/open.ts';
import { likeness } from '../duplicates/likeness.ts';
import { plain } from './words.ts';

/** More than the editor's warning asks for: what is proposed here is done unless somebody says no. */
const alikeEnough = 0.75;

interface Candidate {
  id: string;
  slug: string | null;
  title: string;
  provider: string;
}

/** What a row says of which entry it means. */
export interface Meant {
  id: string;
  slug: string;
  title: string;
  provider: string;
}

export type Match = { id: string; by: NonNullable<ExaminedRow['target']>['by'] } | null | 'not-there';

/**
 * Finds the entries that rows are about, among those of an association (null: all, which only the editorial office reaches).
 * By id, by address, else by being called nearly the same and run by the same provider; an entry that a row has named
 * is not guessed at for another.
 */
export function createMatching(db: Database, association: string | null, named: Iterable<Meant>) {
  const candidates = db.$client
    .prepare<{ association: string | null }, Candidate>(
      `select i.id, i.slug, coalesce(json_extract(d.form, '$.texts.sv.title'), t.title) as title,
              coalesce(json_extract(d.form, '$.provider.name'), p.name) as provider
       from interventions i join providers p on p.id = i.provider
       join intervention_texts t on t.intervention = i.id and t.lang = 'sv'
       left join drafts d on d.entry = i.id
       where :association is null or i.association = :association
       union all
       select entry, null, json_extract(form, '$.texts.sv.title'), json_extract(form, '$.provider.name')
       from drafts where entry not in (select id from interventions)
         and (:association is null or association = :association)`,
    )
    .all({ association });
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const bySlug = new Map(
    candidates.flatMap((each) => (each.slug === null ? [] : [[each.slug, each] as const])),
  );
  const byProvider = Map.groupBy(candidates, ({ provider }) => plain(provider));
  const byName = ({ id, slug }: Meant) => (id ? byId.get(id.toLowerCase()) : bySlug.get(slugOf(slug)));
  const taken = new Set([...named].flatMap((meant) => byName(meant)?.id ?? []));

  return ({ id, slug, title, provider }: Meant): Match => {
    if (id || slug) {
      const found = byName({ id, slug, title, provider });
      return found ? { id: found.id, by: id ? 'id' : 'address' } : 'not-there';
    }
    const best = (byProvider.get(plain(provider)) ?? [])
      .filter((candidate) => !taken.has(candidate.id))
      .map((candidate) => ({ ...candidate, alike: likeness(candidate.title, title) }))
      .reduce<{ id: string; alike: number } | null>(
        (found, each) => (each.alike > (found?.alike ?? 0) ? each : found),
        null,
      );
    if (!best || best.alike < alikeEnough) return null;
    taken.add(best.id);
    return { id: best.id, by: 'similar' };
  };
}

/** People copy the whole address of a page. */
const slugOf = (address: string): string =>
  address
    .trim()
    .replace(/[?#][^]*$/, '')
    .replace(/^.*\//, '');
