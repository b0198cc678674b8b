import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Outbox } from './outbox.ts';

/**
 * Removes an entry with all that it has said. Its addresses, the former among them, answer from then on that it is gone, and no
 * other entry gets them.
 */
export function createRemove(db: Database, outbox: Outbox, now: () => Date) {
  const keepAddresses = db.$client.prepare<{ id: string; title: string; at: string }>(
    `insert into gone_slugs (slug, entry, title, deleted_at)
     select slug, :id, :title, :at from interventions where id = :id
     union all select slug, :id, :title, :at from former_slugs where intervention = :id
     on conflict do nothing`,
  );
  const remove = db.$client.prepare<[string]>('delete from interventions where id = ?');

  return ({ id, version, texts }: Pick<Intervention, 'id' | 'version' | 'texts'>): void => {
    writeTransaction(db, () => {
      keepAddresses.run({ id, title: texts.sv.title, at: now().toISOString() });
      remove.run(id);
      outbox.mark(id, version + 1);
    });
  };
}
