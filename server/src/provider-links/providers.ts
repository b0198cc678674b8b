import type { Intervention, Provider } from '@insatskatalog/shared/intervention.ts';
import type { ProviderRow } from '@insatskatalog/shared/provider-links.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import type { Database } from '../db/open.ts';

interface ProviderEntry {
  id: string;
  slug: string;
  title: string;
  status: Intervention['status'];
}

export type ReadProviders = ReturnType<typeof createReadProviders>;

/** Providers as the administration lists them. `association` limits to one's entries, links and proposals; null is all. */
export function createReadProviders(db: Database) {
  const byId = db.$client.prepare<[string], Provider>('select id, name, type from providers where id = ?');
  const rows = db.$client.prepare<{ association: string | null; now: string }, ProviderRow>(
    `select p.id, p.name, p.type, count(*) as entries,
       (select count(*) from provider_links l where l.provider = p.id and l.revoked_at is null
          and l.expires_at > :now and (:association is null or l.association = :association)) as links,
       (select count(*) from proposals w where w.provider = p.id and w.state = 'waiting'
          and (:association is null or w.association = :association)) as waiting
     from providers p join interventions i on i.provider = p.id
     where :association is null or i.association = :association
     group by p.id`,
  );
  const entries = db.$client.prepare<{ provider: string; association: string | null }, ProviderEntry>(
    `select i.id, i.slug, t.title, i.status from interventions i
       join intervention_texts t on t.intervention = i.id and t.lang = 'sv'
     where i.provider = :provider and (:association is null or i.association = :association)`,
  );
  const email = db.$client
    .prepare<{ provider: string; association: string | null }, string>(
      `select c.email from intervention_contacts c join interventions i on i.id = c.intervention
       where i.provider = :provider and (:association is null or i.association = :association)
         and i.status = 'published' and c.email <> '' order by c.position, i.id limit 1`,
    )
    .pluck();

  return {
    byId: (id: string): Provider | null => byId.get(id) ?? null,
    /** All in alphabetical order; `now` (UTC) tells which links still work. */
    list: (association: string | null, now: string): ProviderRow[] =>
      rows.all({ association, now }).toSorted((a, b) => swedishOrder.compare(a.name, b.name)),
    /** What it runs, published or not, in alphabetical order. */
    entriesOf: (provider: string, association: string | null): ProviderEntry[] =>
      entries
        .all({ provider, association })
        .toSorted((a, b) => swedishOrder.compare(a.title, b.title) || (a.id < b.id ? -1 : 1)),
    /** A mail address that its published entries state, or empty. */
    emailOf: (provider: string, association: string | null): string =>
      email.get({ provider, association }) ?? '',
  };
}
