import type { Actor, Refusal } from './actor.ts';
import type { FormError } from './publishable.ts';
import type { Synonym } from './reference.ts';

/** What the form of a synonym says, all as text. */
export interface SynonymForm {
  type: string;
  /** Of a one-way synonym: what is written, and what is then searched for too, one a line. */
  from: string;
  to: string;
  caseSensitive: boolean;
  /** Of a two-way one: what means the same, one a line. */
  terms: string;
}

/** What the editorial office does with the words that searching takes for one another. A change works from the next search on. */
export interface Synonyms {
  list(actor: Actor): { items: Synonym[] } | Refusal;
  add(actor: Actor, form: SynonymForm): { synonym: Synonym } | { errors: FormError[] } | Refusal;
  change(
    actor: Actor,
    id: string,
    form: SynonymForm,
  ): { synonym: Synonym } | { errors: FormError[] } | Refusal;
  remove(actor: Actor, id: string): { removed: Synonym } | Refusal;
}
