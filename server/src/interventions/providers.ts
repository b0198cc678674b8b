import type { Provider } from '@insatskatalog/shared/intervention.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import type { Database } from '../db/open.ts';
import { preparedUpsert } from '../db/prepared-insert.ts';
import * as tables from '../db/interventions-schema.ts';
import { untilChanged } from '../db/until-changed.ts';

/** Organisations that run support; many entries share one. */
export function createProviders(db: Database) {
  const find = db.$client.prepare<[string], Provider>('select id, name, type from providers where id = ?');
  const upsert = preparedUpsert(db, tables.providers, (table) => [table.id]);
  const others = db.$client
    .prepare<[string, string], string>('select id from interventions where provider = ? and id <> ?')
    .pluck();
  const published = db.$client.prepare<{ today: string }, Provider>(
    `select id, name, type from providers where id in (
       select provider from interventions
       where status = 'published' and (ends_on is null or ends_on >= :today))`,
  );
  const sorted = untilChanged(db, (today) =>
    published.all({ today }).toSorted((a, b) => swedishOrder.compare(a.name, b.name)),
  );

  return {
    /** Writes the provider of an entry; gives the other entries that show it, when it got another name or type. */
    put(provider: Provider, ofEntry: string): string[] {
      const before = find.get(provider.id);
      if (before?.name === provider.name && before.type === provider.type) return [];
      upsert(provider);
      return before ? others.all(provider.id, ofEntry) : [];
    },
    /** All that have something published, in alphabetical order. */
    all: (today: string): Provider[] => sorted(today),
    /** A page (from 1) of those that have something published, in alphabetical order. */
    page(today: string, page: number, limit: number): { total: number; items: Provider[] } {
      const all = sorted(today);
      return { total: all.length, items: all.slice((page - 1) * limit, page * limit) };
    },
  };
}
