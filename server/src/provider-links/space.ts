import type { Intervention, Provider } from '@insatskatalog/shared/intervention.ts';
import type { ClosedLink, OwnProposal, ProviderSpace } from '@insatskatalog/shared/provider-links.ts';
import { and, desc, eq } from 'drizzle-orm';
import { hashToken } from '../accounts/tokens.ts';
import { providerLinks } from '../db/accounts-schema.ts';
import { associationSettings, proposals } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { interventionTexts } from '../db/interventions-schema.ts';
import type { InterventionStore } from '../interventions/store.ts';
import { swedishDay } from '../interventions/swedish-day.ts';
import type { ReadProviders } from './providers.ts';

/** A link that works, and what it reaches. */
export interface OpenLink {
  provider: Provider;
  association: string | null;
  expiresAt: string;
}

/** Proposals that a provider sees of what it has sent. */
const shown = 50;

/** What a provider reaches by a token: its own entries, of the association that made the link alone. */
export function createSpace(
  db: Database,
  parts: { providers: ReadProviders; store: Pick<InterventionStore, 'lookup'> },
  now: () => Date,
) {
  const { providers, store } = parts;

  /** Whom to ask when the link is of no use. */
  function contactOf(association: string | null): ClosedLink['contact'] {
    const settings =
      association === null
        ? undefined
        : db.select().from(associationSettings).where(eq(associationSettings.association, association)).get();
    return { association, email: settings?.contactEmail ?? '', phone: settings?.contactPhone ?? '' };
  }

  function link(token: string): OpenLink | ClosedLink {
    const row = db
      .select()
      .from(providerLinks)
      .where(eq(providerLinks.tokenHash, hashToken(token)))
      .get();
    const provider = row ? providers.byId(row.provider) : null;
    if (!row || !provider) return { closed: 'unknown', contact: null };
    const { association, expiresAt } = row;
    if (row.revokedAt !== null) return { closed: 'revoked', contact: contactOf(association) };
    if (expiresAt <= now().toISOString()) return { closed: 'expired', contact: contactOf(association) };
    return { provider, association, expiresAt };
  }

  /** A published entry that the link reaches. */
  function entry({ provider, association }: OpenLink, id: string): Intervention | null {
    const found = store.lookup(id, swedishDay(now()));
    if (found.found !== 'entry' || found.entry.provider.id !== provider.id) return null;
    return association === null || found.entry.association === association ? found.entry : null;
  }

  function sent({ provider, association }: OpenLink): OwnProposal[] {
    return db
      .select({ row: proposals, title: interventionTexts.title })
      .from(proposals)
      .leftJoin(
        interventionTexts,
        and(eq(interventionTexts.intervention, proposals.entry), eq(interventionTexts.lang, 'sv')),
      )
      .where(
        and(
          eq(proposals.provider, provider.id),
          association === null ? undefined : eq(proposals.association, association),
        ),
      )
      .orderBy(desc(proposals.createdAt))
      .limit(shown)
      .all()
      .map(({ row, title }) => ({
        id: row.id,
        kind: row.kind,
        state: row.state,
        title: title ?? row.form.texts.sv.title,
        entry: row.entry,
        answer: row.answer,
        taken: row.taken ?? [],
        leftOut: row.leftOut ?? [],
        createdAt: row.createdAt,
        decidedAt: row.decidedAt,
      }));
  }

  return {
    link,
    entry,
    whole: (open: OpenLink): ProviderSpace => ({
      ...open,
      entries: providers
        .entriesOf(open.provider.id, open.association)
        .flatMap(({ id }) => entry(open, id) ?? []),
      proposals: sent(open),
    }),
  };
}
