import type { Actor, Refusal } from './actor.ts';
import type { EntryForm } from './entry-form.ts';
import type { Intervention, Provider } from './intervention.ts';
import type { ProposalKind, ProposalState, SendResult, Taken } from './proposals.ts';

/** Days that a link can be made for; the first is what is offered. */
export const linkDays = [30, 7, 90] as const;

/**
 * Days that a handled proposal keeps what was written in it: as long as the longest link of a provider works, so that whoever sent
 * it can read there what became of it.
 */
export const handledProposalDays = Math.max(...linkDays);

/** A link as those who made it see it: never its token. */
export interface ProviderLink {
  id: string;
  createdAt: string;
  createdByName: string;
  expiresAt: string;
  state: 'valid' | 'expired' | 'revoked';
}

export interface ProviderRow extends Provider {
  /** Entries of the actor's, published or not. */
  entries: number;
  /** Links that work now. */
  links: number;
  /** Proposals through its links that wait for a decision. */
  waiting: number;
}

export interface ProviderDetail extends Provider {
  entries: { id: string; slug: string; title: string; status: Intervention['status'] }[];
  links: ProviderLink[];
  /** A mail address that its entries state, or empty. */
  email: string;
}

/** What has come through the links of a provider about one entry. */
export interface OwnProposal extends Taken {
  id: string;
  kind: ProposalKind;
  state: ProposalState;
  title: string;
  entry: string | null;
  answer: string;
  createdAt: string;
  decidedAt: string | null;
}

/** Everything that a provider reaches by its link. */
export interface ProviderSpace {
  provider: Provider;
  /** Who made the link, and answers; null is the editorial office. */
  association: string | null;
  expiresAt: string;
  /** Its published entries. */
  entries: Intervention[];
  /** Newest first. */
  proposals: OwnProposal[];
}

/** A link that leads nowhere, and whom to ask for a new one. */
export interface ClosedLink {
  closed: 'unknown' | 'expired' | 'revoked';
  contact: { association: string | null; email: string; phone: string } | null;
}

export const isClosed = (answer: object): answer is ClosedLink => 'closed' in answer;

/** What a provider says of an entry of its own. */
export interface ProviderProposal {
  form: EntryForm;
  message: string;
  /** Where an answer is wanted beside the link's own page, or empty. */
  replyTo: string;
}

/** Links by which a provider, without an account, proposes changes to its own entries. */
export interface ProviderLinks {
  /** Providers that have entries in the actor's reach, in alphabetical order. `text` is part of a name. */
  providers(
    actor: Actor,
    query: { text: string; page: number; limit: number },
  ): { total: number; items: ProviderRow[] } | Refusal;
  provider(actor: Actor, id: string): ProviderDetail | Refusal;
  /** Makes a link to what the provider has in the actor's association. The token is given this once and kept nowhere. */
  create(actor: Actor, provider: string, days: number): { token: string; expiresAt: string } | Refusal;
  revoke(actor: Actor, link: string): { revoked: true } | Refusal;
  /** A link that anybody may try what a provider does by. Null where it is not a demonstration. */
  inDemonstration(): { token: string } | null;

  open(token: string): ProviderSpace | ClosedLink;
  /** "Allt stämmer": told to the administrator, whose review it does not replace. */
  confirm(token: string, entry: string): { confirmed: true } | { missing: true } | ClosedLink;
  proposeChange(
    token: string,
    entry: string,
    proposal: ProviderProposal,
  ): SendResult | { missing: true } | ClosedLink;
  proposeEntry(token: string, proposal: ProviderProposal): SendResult | ClosedLink;
}
