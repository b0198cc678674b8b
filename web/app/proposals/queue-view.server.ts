import { paths } from '@insatskatalog/shared/paths.ts';
import {
  proposalStates,
  type ProposalQuery,
  type ProposalState,
  type ProposalSummary,
} from '@insatskatalog/shared/proposals.ts';
import { pageSteps } from '../admin/page-steps.server.ts';
import { fieldNames } from '../texts/entry-fields.ts';
import { proposalQueue } from '../texts/proposal-queue.ts';
import { listed } from '../texts/sv.ts';
import { doneNotice } from './done-notice.server.ts';

/** Characters of a message that a row shows. */
const excerpt = 120;

/** The queue as its page shows it. */
export function queueView(
  queue: { items: ProposalSummary[]; total: number; counts: Record<ProposalState, number> },
  { state, page, limit }: ProposalQuery,
  params: URLSearchParams,
) {
  return {
    state,
    filters: proposalStates.map((each) => ({
      to: address(each, 1),
      label: proposalQueue.states[each],
      count: queue.counts[each],
      current: each === state,
    })),
    rows: queue.items.map((proposal) => ({
      id: proposal.id,
      title: proposal.title || proposalQueue.nameless,
      kind: proposalQueue.kinds[proposal.kind],
      about: aboutOf(proposal),
      from: proposal.sender ?? proposalQueue.visitor,
      at: proposal.decidedAt ?? proposal.createdAt,
    })),
    steps: pageSteps({ page, limit, total: queue.total }, (each) => address(state, each)),
    notice: doneNotice(params),
  };
}

function address(state: ProposalState, page: number): string {
  const params = new URLSearchParams();
  if (state !== 'waiting') params.set('lage', state);
  if (page > 1) params.set('sida', String(page));
  const search = params.toString();
  return paths.admin.proposals() + (search && `?${search}`);
}

/** What it is about, short enough for a row. */
function aboutOf({ kind, fields, message }: ProposalSummary): string {
  if (kind === 'change' && fields.length > 0) return listed(fields.map((field) => fieldNames[field]));
  return message.length > excerpt ? `${message.slice(0, excerpt)} …` : message;
}
