import { entryFormOf, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { proposalStates, type ProposalState, type ProposalSummary } from '@insatskatalog/shared/proposals.ts';
import { and, asc, count, desc, eq, type SQL } from 'drizzle-orm';
import { accounts } from '../db/accounts-schema.ts';
import { proposals } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { interventionTexts, providers, revisions } from '../db/interventions-schema.ts';

export type ReadProposals = ReturnType<typeof createReadProposals>;
export type ProposalRow = typeof proposals.$inferSelect;

/** What the queue and its pages read. */
export function createReadProposals(db: Database) {
  const columns = {
    row: proposals,
    sender: providers.name,
    title: interventionTexts.title,
    decidedByName: accounts.name,
  };
  const joined = () =>
    db
      .select(columns)
      .from(proposals)
      .leftJoin(providers, eq(providers.id, proposals.provider))
      .leftJoin(accounts, eq(accounts.id, proposals.decidedBy))
      .leftJoin(
        interventionTexts,
        and(eq(interventionTexts.intervention, proposals.entry), eq(interventionTexts.lang, 'sv')),
      );

  return {
    byId: (id: string) => joined().where(eq(proposals.id, id)).get(),

    /** `of` limits to an association; undefined is all. The longest waiting first, otherwise the latest decided. */
    list(of: SQL | undefined, state: ProposalState, limit: number, offset: number): ProposalSummary[] {
      return joined()
        .where(and(of, eq(proposals.state, state)))
        .orderBy(state === 'waiting' ? asc(proposals.createdAt) : desc(proposals.decidedAt), proposals.id)
        .limit(limit)
        .offset(offset)
        .all()
        .map(summaryOf);
    },

    counts(of: SQL | undefined): Record<ProposalState, number> {
      const rows = db
        .select({ state: proposals.state, count: count() })
        .from(proposals)
        .where(of)
        .groupBy(proposals.state)
        .all();
      const counted = new Map(rows.map(({ state, count: many }) => [state, many]));
      const [waiting, accepted, declined] = proposalStates.map((state) => counted.get(state) ?? 0);
      return { waiting: waiting ?? 0, accepted: accepted ?? 0, declined: declined ?? 0 };
    },

    /** What the entry said in a version of it, or null when that version is not kept. */
    formAt(entry: string, version: number): EntryForm | null {
      const row = db
        .select({ content: revisions.content })
        .from(revisions)
        .where(and(eq(revisions.intervention, entry), eq(revisions.version, version)))
        .get();
      return row ? entryFormOf(row.content) : null;
    },
  };
}

/** A row of the queue; a new entry is called what its sender calls it. */
export function summaryOf({
  row,
  sender,
  title,
}: {
  row: ProposalRow;
  sender: string | null;
  title: string | null;
}): ProposalSummary {
  const { id, kind, state, from, association, fields, message, createdAt, decidedAt, form } = row;
  return {
    id,
    kind,
    state,
    from,
    sender,
    association,
    fields,
    message,
    createdAt,
    decidedAt,
    title: title ?? form.texts.sv.title,
  };
}
