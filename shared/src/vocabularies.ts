import type { Actor, Refusal } from './actor.ts';
import type { GoesOn, LongAct } from './long-act.ts';
import type { FormError } from './publishable.ts';

/** What the form of a term says, all as text. */
export interface TermForm {
  label: string;
  labelEn: string;
  description: string;
  /** Other words for the same, one a line. */
  synonyms: string;
  /** The term that this one is a part of; empty for none. */
  broader: string;
  /** The term that it stands after in the editors' order; empty to stand first. */
  after: string;
}

/** How much a term is used. */
export interface TermUses {
  /** Entries that have been published, and of them those that the public sees now. */
  entries: number;
  published: number;
  /** Drafts and changes that wait. */
  drafts: number;
}

/** What the editorial office does with the lists that entries are described with. A change works at once, in search too. */
export interface Vocabularies {
  /** Of a vocabulary's terms that are used at all. */
  uses(actor: Actor, vocabulary: string): Record<string, TermUses> | Refusal;
  addTerm(
    actor: Actor,
    vocabulary: string,
    form: TermForm,
  ): { term: string } | { errors: FormError[] } | Refusal;
  /** A term keeps its id, whatever it is called. */
  changeTerm(
    actor: Actor,
    vocabulary: string,
    term: string,
    form: TermForm,
  ): { term: string } | { errors: FormError[] } | Refusal;
  /**
   * Makes one term of two: what has the first gets the other instead, and whoever asks for the first is led to the other. The
   * first one's names become synonyms of the other.
   */
  mergeTerm(
    actor: Actor,
    vocabulary: string,
    term: string,
    into: string,
  ): Promise<{ entries: number } | GoesOn | Refusal>;
  /** How far merging the term has come, or why it came to nothing the last time; null when neither is so. */
  merging(actor: Actor, vocabulary: string, term: string): LongAct | null;
  /** Offers it to no more entries; those that have it keep it. */
  retireTerm(actor: Actor, vocabulary: string, term: string): { term: string } | Refusal;
  bringBackTerm(actor: Actor, vocabulary: string, term: string): { term: string } | Refusal;
}
