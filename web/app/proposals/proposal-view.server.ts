import type { EntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { ProposalDetail } from '@insatskatalog/shared/proposals.ts';
import { handledProposalDays } from '@insatskatalog/shared/provider-links.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { describeChanges } from '../entry-fields/changes.server.ts';
import { fieldNames } from '../texts/entry-fields.ts';
import { proposalPage, proposalQueue } from '../texts/proposal-queue.ts';
import { takenInPart } from '../texts/proposals.ts';
import { listed } from '../texts/sv.ts';

/** What can be done with a proposal that waits, the first of them first of all. */
export type ProposalAct = 'publish' | 'draft' | 'note' | 'review' | 'archive' | 'create' | 'decline';

/** A proposal as its page shows it: now and proposed side by side while it waits, then and proposed afterwards. */
export function proposalView(proposal: ProposalDetail, reference: Reference, mails: boolean) {
  const { kind, state, entry, sender, createdAt, replyTo, changes, changedSince, leftOut, clearedAt } =
    proposal;
  const waits = state === 'waiting';
  return {
    id: proposal.id,
    kind,
    state,
    heading: proposalPage.headings[kind](proposal.title || proposalQueue.nameless),
    lead: proposalPage.from(sender, createdAt),
    entry: entry && {
      admin: paths.admin.entry(entry.id),
      page: entry.isPublic ? paths.intervention(entry.slug) : null,
    },
    advice: waits ? adviceOn(proposal) : [],
    message: proposal.message,
    changes: describeChanges(
      waits ? proposal.now : proposal.before,
      proposal.proposed,
      reference,
      waits ? changes : proposal.meant,
    ).map((change) => ({
      ...change,
      movedSince: waits && changedSince.includes(change.id),
      leftOut: leftOut.includes(change.id),
    })),
    acts: waits ? actsOn(proposal) : [],
    answerHint: answerHint(proposal, mails),
    decided: decidedIn(proposal),
    cleared:
      clearedAt === null
        ? []
        : [
            proposalPage.cleared(clearedAt, handledProposalDays),
            ...(proposal.fields.length > 0 ? [proposalPage.wasAbout(names(proposal.fields))] : []),
          ],
    answer: proposal.answer,
    unsent: !waits && replyTo !== '' ? { to: replyTo, letter: letterTo(proposal) } : null,
  };
}
export type ProposalView = ReturnType<typeof proposalView>;

/** What to know before deciding. */
function adviceOn(proposal: ProposalDetail): string[] {
  const { kind, entry, fields, meant, changes, changedSince, draftWaits, publishOn, inDraft } = proposal;
  const pointedOut = kind === 'new-entry' ? [] : fields.filter((field) => !meant.includes(field));
  return [
    ...(kind === 'ended' ? [proposalPage.saysEnded] : []),
    ...(kind === 'confirmation' ? [proposalPage.saysAllRight] : []),
    ...(pointedOut.length > 0 ? [proposalPage.pointedOut(names(pointedOut))] : []),
    ...(changedSince.length > 0 ? [proposalPage.changedSince(names(changedSince))] : []),
    ...(meant.length > 0 && changes.length === 0 ? [proposalPage.nothingLeft] : []),
    ...(draftWaits && changes.length > 0
      ? [publishOn === null ? proposalPage.draftWaits : proposalPage.draftPublishes(publishOn)]
      : []),
    ...(inDraft.length > 0 ? [proposalPage.inDraft(names(inDraft))] : []),
    ...(entry && !entry.isPublic ? [proposalPage.notPublic] : []),
  ];
}

const names = (fields: EntryFieldId[]): string => listed(fields.map((field) => fieldNames[field]));

function actsOn({ kind, changes, draftWaits, entry }: ProposalDetail): ProposalAct[] {
  if (kind === 'new-entry') return ['create', 'decline'];
  if (kind === 'confirmation') return entry?.isPublic ? ['review', 'note'] : ['note'];
  const first: ProposalAct[] = kind === 'ended' && entry?.isPublic ? ['archive'] : [];
  if (changes.length === 0) return [...first, 'note', 'decline'];
  return [...first, ...(draftWaits || !entry?.isPublic ? [] : (['publish'] as const)), 'draft', 'decline'];
}

function answerHint({ from, replyTo }: ProposalDetail, mails: boolean): string {
  const { address, byHand, provider, nobody } = proposalPage.answer;
  return [
    ...(from === 'provider' ? [provider] : []),
    ...(replyTo === '' ? [] : [mails ? address(replyTo) : byHand(replyTo)]),
    ...(from === 'visitor' && replyTo === '' ? [nobody] : []),
  ].join(' ');
}

/** Who decided, when and what (Swedish); null while it waits. */
function decidedIn({ state, decidedAt, decidedByName, leftOut }: ProposalDetail): string | null {
  if (state === 'waiting' || decidedAt === null) return null;
  const words = proposalPage.decided[leftOut.length > 0 ? 'inPart' : state];
  return words(decidedByName ?? '', decidedAt);
}

function letterTo(proposal: ProposalDetail): string {
  const { replyTo, title, answer } = proposal;
  const subject = encodeURIComponent(proposalPage.unsent.subject(title));
  const text = [answer, takenInPart(proposal).join('\n')].filter(Boolean).join('\n\n');
  return `mailto:${encodeURIComponent(replyTo).replace('%40', '@')}?subject=${subject}&body=${encodeURIComponent(text)}`;
}
