import type { SavedViews } from '@insatskatalog/shared/saved-views.ts';
import { parseWorkQuery } from '@insatskatalog/shared/parse-work-query.ts';
import { formatWorkQuery } from '@insatskatalog/shared/work-query.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { and, eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { savedViews } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';

/** Lists that somebody wants back. A view is its owner's alone, and shows what the owner may see when it is opened. */
export function createSavedViews(db: Database): SavedViews {
  const ofAccount = (account: string) =>
    db.select().from(savedViews).where(eq(savedViews.account, account)).all();
  return {
    of: (actor) =>
      ofAccount(actor.id)
        .map(({ id, name, query }) => ({ id, name, query: parseWorkQuery(new URLSearchParams(query)).query }))
        .toSorted((a, b) => swedishOrder.compare(a.name, b.name)),

    keep(actor, name, query) {
      const trimmed = name.trim();
      if (trimmed === '') return { refused: 'not-now', reason: 'Skriv ett namn på vyn.' };
      if (trimmed.length > maxName)
        return { refused: 'not-now', reason: `Namnet får ha högst ${maxName} tecken.` };
      return writeTransaction(db, () => {
        const own = ofAccount(actor.id);
        const same = own.find((view) => swedishOrder.compare(view.name, trimmed) === 0);
        if (!same && own.length >= maxViews)
          return { refused: 'not-now', reason: `Du kan ha högst ${maxViews} vyer. Ta bort en först.` };
        const text = formatWorkQuery({ ...query, page: 1 }).toString();
        const id = same?.id ?? randomUUID();
        // The same name again is a new meaning of it.
        db.insert(savedViews)
          .values({ id, account: actor.id, name: trimmed, query: text })
          .onConflictDoUpdate({ target: savedViews.id, set: { name: trimmed, query: text } })
          .run();
        return { id };
      });
    },

    remove(actor, id) {
      db.delete(savedViews)
        .where(and(eq(savedViews.id, id), eq(savedViews.account, actor.id)))
        .run();
    },
  };
}

/** As many as are found again at a glance. */
const maxViews = 20;
const maxName = 60;
