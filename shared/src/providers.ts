import type { Actor, Refusal } from './actor.ts';
import type { Provider } from './intervention.ts';
import type { GoesOn, LongAct } from './long-act.ts';
import type { FormError } from './publishable.ts';

/** A provider's name as it is kept, from what was typed. */
export const tidyName = (typed: string): string => typed.trim().replace(/\s+/gu, ' ');

/** Somebody who runs support, with how many entries say so, as far as the actor may see them. */
export interface ProviderRow extends Provider {
  entries: number;
}

export interface ProviderEntry {
  id: string;
  title: string;
  status: 'published' | 'archived' | 'draft' | 'in-review';
  association: string | null;
}

/** Those who run the support. An administrator sees those of its own entries; the editorial office keeps their names in order. */
export interface Providers {
  /** In Swedish order; those without entries are the editorial office's to see. */
  list(actor: Actor): { items: ProviderRow[] } | Refusal;
  /** One of them with its entries; the id of one that was merged leads to the one it was merged into. */
  open(actor: Actor, provider: string): { provider: ProviderRow; entries: ProviderEntry[] } | Refusal;
  /** Another name or type, in all its entries at once. */
  change(
    actor: Actor,
    provider: string,
    form: { name: string; type: string },
  ): Promise<{ provider: Provider; entries: number } | { errors: FormError[] } | GoesOn | Refusal>;
  /** Makes one of two: the first one's entries, drafts and links become the other's. */
  merge(actor: Actor, provider: string, into: string): Promise<{ entries: number } | GoesOn | Refusal>;
  /** How far changing or merging it has come, or why that came to nothing the last time; null when neither is so. */
  changing(actor: Actor, provider: string): LongAct | null;
  /** Groups of providers whose names are nearly the same, for somebody to judge. */
  likelyDuplicates(actor: Actor): { groups: ProviderRow[][] } | Refusal;
}
