import type { Actor, Refusal } from './actor.ts';
import type { EntryFieldId } from './entry-fields.ts';
import type { EntryForm } from './entry-form.ts';
import type { FormError } from './publishable.ts';

/** A change to an entry, the news that it has ended, a provider's word that all is right, or an entry that is new. */
export type ProposalKind = 'change' | 'ended' | 'confirmation' | 'new-entry';

export const proposalStates = ['waiting', 'accepted', 'declined'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** What a visitor can say is wrong, in the order of the entry's page. */
export const visitorFields = [
  'texts.sv.title',
  'texts.sv.summary',
  'texts.sv.description',
  'texts.sv.forWhom',
  'texts.sv.howToGetIt',
  'contacts',
  'locations',
  'openingHours',
  'cost',
] as const satisfies EntryFieldId[];

/** What a provider can change in its entries, in the order of the entry's page. */
export const providerFields = [
  'texts.sv.title',
  'texts.sv.summary',
  'texts.sv.description',
  'texts.sv.forWhom',
  'texts.sv.howToGetIt',
  'texts.sv.notFor',
  'texts.sv.goodToKnow',
  'contacts',
  'locations',
  'cost',
  'openingHours',
  'capacity',
  'intake',
] as const satisfies EntryFieldId[];

export type ProposedField = (typeof providerFields)[number] | (typeof visitorFields)[number];

/** What the parts of an entry are called where somebody says how they should be. */
export const proposedFieldNames: Record<ProposedField, string> = {
  'texts.sv.title': 'Namnet',
  'texts.sv.summary': 'Den korta texten överst',
  'texts.sv.description': 'Vad man får',
  'texts.sv.forWhom': 'Vem det är till för',
  'texts.sv.howToGetIt': 'Hur man får stödet',
  'texts.sv.notFor': 'Vem det inte passar',
  'texts.sv.goodToKnow': 'Bra att veta',
  contacts: 'Telefon och e-post',
  locations: 'Adressen',
  openingHours: 'Öppettiderna',
  cost: 'Kostnaden',
  capacity: 'Antalet platser',
  intake: 'Om det går att börja nu',
};

/** Fields as their sender knows them, for the middle of a sentence: "öppettiderna och kostnaden". */
export const proposedNames = (fields: EntryFieldId[]): string =>
  new Intl.ListFormat('sv', { style: 'long', type: 'conjunction' }).format(
    fields
      .map((field) => new Map<string, string>(Object.entries(proposedFieldNames)).get(field))
      .filter((name) => name !== undefined)
      .map((name) => name.charAt(0).toLocaleLowerCase('sv') + name.slice(1)),
  );

/** What was accepted of a proposal, field by field; empty for what was not about fields. */
export interface Taken {
  taken: EntryFieldId[];
  leftOut: EntryFieldId[];
}

/** Characters of a message or an answer. */
export const messageLimit = 2000;

/** Why something was not taken in, and beside which input to say it (`form` is the whole form). */
export type Objection = { field: string } & (
  | { reason: 'invalid'; message: string }
  | { reason: 'nothing-said' }
  | { reason: 'personal-number' }
  | { reason: 'too-many-links' }
  | { reason: 'too-long' }
  | { reason: 'mail-address' }
  /** The form was sent sooner than anybody writes. */
  | { reason: 'too-fast' }
  /** The form is from another day, or not from here. */
  | { reason: 'stale' }
  /** An input that people do not see was filled in. */
  | { reason: 'trap' }
  /** Too much from one address, or about one entry, in a short time. */
  | { reason: 'too-many' }
);
export type SendResult = { sent: true } | { objections: Objection[] };

/** What a visitor sends about an entry. */
export interface VisitorProposal {
  /** What is said to be wrong. */
  fields: EntryFieldId[];
  ended: boolean;
  /** Holds, for those fields, how it should be: or what it says now, where the visitor does not know. */
  form: EntryForm;
  message: string;
  /** Where an answer is wanted, or empty. */
  replyTo: string;
}

/** What tells a person from a machine. */
export interface SentBy {
  /** The network address that it came from: for limits, in memory alone. */
  address: string;
  /** What `formStamp` gave when the form was shown. */
  stamp: string;
  /** What stood in the input that people do not see. */
  trap: string;
}

export interface ProposalSummary {
  id: string;
  kind: ProposalKind;
  state: ProposalState;
  from: 'visitor' | 'provider';
  /** The provider whose link it came through, by name. */
  sender: string | null;
  association: string | null;
  /** What the entry is called. */
  title: string;
  /** What is said to be wrong. */
  fields: EntryFieldId[];
  message: string;
  createdAt: string;
  decidedAt: string | null;
}

export interface ProposalDetail extends ProposalSummary, Taken {
  entry: { id: string; slug: string; isPublic: boolean } | null;
  /** What the entry said when the proposal was written. */
  before: EntryForm;
  /** What it says now: its draft where one waits, otherwise what the public sees. */
  now: EntryForm;
  proposed: EntryForm;
  /** The fields that the sender wrote anew; the other `fields` are said to be wrong without a word of how they should be. */
  meant: EntryFieldId[];
  /** Those of them that would say something else than now. */
  changes: EntryFieldId[];
  /** Those of them that the public sees otherwise than the sender did. */
  changedSince: EntryFieldId[];
  /** A change of somebody's waits unpublished: accepting adds to it. */
  draftWaits: boolean;
  /** The day when that change is published by itself, with what is accepted into it. */
  publishOn: string | null;
  /** Those of them that this change is about too. */
  inDraft: EntryFieldId[];
  replyTo: string;
  answer: string;
  decidedByName: string | null;
  /** When what was written in it was removed; null while it is there. */
  clearedAt: string | null;
}

export interface ProposalQuery {
  state: ProposalState;
  /** From 1. */
  page: number;
  limit: number;
}

/** What became of the answer: mailed, still to be sent by hand, or nobody asked for one. */
export type AnswerSent = 'mailed' | 'by-hand' | 'nobody';

export interface Acceptance {
  /** The fields to take; none for a confirmation or a new entry. */
  fields: EntryFieldId[];
  /**
   * `publish` makes the fields public at once; `draft` puts them in the entry's draft. `review` says in the actor's own name that the
   * entry is right, and `archive` ends it: both take no fields.
   */
  how: 'publish' | 'draft' | 'review' | 'archive';
  answer: string;
}

/** What visitors and providers propose. Nothing of it is public until somebody who may has accepted it. */
export interface Proposals {
  /** Whether answers are mailed; otherwise whoever decides sends them by hand. */
  mailsAnswers: boolean;
  /** Signs that the form about an entry is shown now. */
  formStamp(entry: string): string;
  /** Takes in what a visitor says about a published entry. */
  propose(entry: string, proposal: VisitorProposal, by: SentBy): SendResult;

  /** The queue, oldest first while they wait and latest decided first afterwards, with how many there are in each state. */
  queue(
    actor: Actor,
    query: ProposalQuery,
  ): { items: ProposalSummary[]; total: number; counts: Record<ProposalState, number> } | Refusal;
  open(actor: Actor, id: string): ProposalDetail | Refusal;
  /** Takes the chosen fields into the entry. `entry` is where they are now. */
  accept(
    actor: Actor,
    id: string,
    acceptance: Acceptance,
  ): Promise<{ accepted: { entry: string; answer: AnswerSent } } | { errors: FormError[] } | Refusal>;
  /** A sender who can be answered is told why: else an error of `answer`. */
  decline(
    actor: Actor,
    id: string,
    answer: string,
  ): Promise<{ declined: { answer: AnswerSent } } | { errors: FormError[] } | Refusal>;
  /** Forgets the address of a sender whom the actor has answered by hand. */
  forgetSender(actor: Actor, id: string): { forgotten: true } | Refusal;
}
