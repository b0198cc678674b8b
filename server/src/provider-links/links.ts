import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import { linkDays, type ProviderLink, type ProviderLinks } from '@insatskatalog/shared/provider-links.ts';
import { desc, eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { hashToken, newToken } from '../accounts/tokens.ts';
import type { RecordEvent } from '../audit/record.ts';
import { accounts, providerLinks } from '../db/accounts-schema.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { allows } from '../policy.ts';
import type { ReadProviders } from './providers.ts';

/** Making links, ending them, and the list of those that there are. */
export function createLinks(
  db: Database,
  parts: { record: RecordEvent; providers: ReadProviders },
  now: () => Date,
): {
  create: ProviderLinks['create'];
  revoke: ProviderLinks['revoke'];
  linksOf: (actor: Actor, provider: string) => ProviderLink[];
} {
  const { record, providers } = parts;
  const note = (actor: Actor, action: string, link: { id: string; provider: string }) =>
    record({
      actor: actor.id,
      actorName: actor.name,
      action: 'provider.link',
      objectKind: 'provider',
      objectId: link.provider,
      objectName: providers.byId(link.provider)?.name ?? '',
      association: actor.association,
      details: { link: link.id, act: action },
    });

  return {
    create: (actor, provider, days): { token: string; expiresAt: string } | Refusal => {
      if (!allows(actor, 'provider.link', actor.association)) return { refused: 'forbidden' };
      if (!(linkDays as readonly number[]).includes(days))
        return { refused: 'not-now', reason: 'Välj hur länge länken ska gälla.' };
      return writeTransaction(db, () => {
        if (providers.entriesOf(provider, actor.association).length === 0) return { refused: 'not-found' };
        const token = newToken();
        const created = now();
        const expiresAt = new Date(created.getTime() + days * 86_400_000).toISOString();
        const link = { id: randomUUID(), provider };
        db.insert(providerLinks)
          .values({
            ...link,
            tokenHash: hashToken(token),
            association: actor.association,
            createdBy: actor.id,
            createdAt: created.toISOString(),
            expiresAt,
          })
          .run();
        note(actor, 'create', link);
        return { token, expiresAt };
      });
    },

    revoke: (actor, id): { revoked: true } | Refusal => {
      return writeTransaction(db, () => {
        const link = db.select().from(providerLinks).where(eq(providerLinks.id, id)).get();
        if (!link || !allows(actor, 'provider.link', link.association)) return { refused: 'not-found' };
        if (link.revokedAt === null) {
          db.update(providerLinks)
            .set({ revokedAt: now().toISOString() })
            .where(eq(providerLinks.id, id))
            .run();
          note(actor, 'revoke', link);
        }
        return { revoked: true };
      });
    },

    linksOf: (actor, provider) => {
      const time = now().toISOString();
      return db
        .select()
        .from(providerLinks)
        .leftJoin(accounts, eq(accounts.id, providerLinks.createdBy))
        .where(eq(providerLinks.provider, provider))
        .orderBy(desc(providerLinks.createdAt))
        .all()
        .filter(({ provider_links: link }) => allows(actor, 'provider.link', link.association))
        .map(({ provider_links: link, accounts: account }) => ({
          id: link.id,
          createdAt: link.createdAt,
          createdByName: account?.name ?? '',
          expiresAt: link.expiresAt,
          state: link.revokedAt !== null ? 'revoked' : link.expiresAt <= time ? 'expired' : 'valid',
        }));
    },
  };
}
