import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { GoesOn, LongAct } from '@insatskatalog/shared/long-act.ts';
import type { Providers } from '@insatskatalog/shared/providers.ts';
import type { Vocabularies } from '@insatskatalog/shared/vocabularies.ts';
import { createOrders, type OrderParts } from '../db/orders.ts';
import type { ProviderActs } from '../providers/providers.ts';
import type { VocabularyActs } from '../vocabularies/vocabularies.ts';
import { carryOut, type SharedChange, type SharedChangeDone } from './carry-out.ts';

export interface SharedChanges {
  vocabularies: Vocabularies;
  providers: Providers;
  /** Waits for what is under way. */
  close: () => Promise<void>;
}

/**
 * Vocabularies and providers, where what reaches many entries is written in a thread of its own: the service answers meanwhile
 * (docs/decisions/0021).
 */
export function createSharedChanges(
  acts: { vocabularies: VocabularyActs; providers: ProviderActs },
  parts: OrderParts,
): SharedChanges {
  const orders = createOrders<SharedChange, SharedChangeDone>(
    {
      name: 'shared-change',
      atOnce: (change) => carryOut(acts, change, () => {}),
      program: new URL('./worker.ts', import.meta.url),
    },
    parts,
  );

  /** Each act answers as it does on its own, whatever thread it ran in. */
  const begin = <Done extends SharedChangeDone>(id: string, change: SharedChange, entries: number) =>
    orders.begin(id, change, entries) as Promise<Done | GoesOn | Refusal>;

  function longAct(id: string): LongAct | null {
    const running = orders.of(id);
    if (running) return { done: running.done, all: running.all };
    const reason = orders.reasonOf(id);
    return reason === null ? null : { reason };
  }

  const { vocabularies, providers } = acts;
  const entriesOf = (actor: Actor, provider: string): number => {
    const opened = providers.open(actor, provider);
    return isRefusal(opened) ? 0 : opened.provider.entries;
  };

  return {
    vocabularies: {
      ...vocabularies,
      mergeTerm(actor, vocabulary, term, into) {
        const uses = vocabularies.uses(actor, vocabulary);
        const entries = isRefusal(uses) ? 0 : (uses[term]?.entries ?? 0);
        return begin(termId(vocabulary, term), { actor, act: 'merge-term', vocabulary, term, into }, entries);
      },
      merging: (_actor, vocabulary, term) => longAct(termId(vocabulary, term)),
    },
    providers: {
      ...providers,
      merge(actor, provider, into) {
        return begin(provider, { actor, act: 'merge-provider', provider, into }, entriesOf(actor, provider));
      },
      async change(actor, provider, form) {
        const wrong = providers.check(actor, provider, form);
        if (wrong) return wrong;
        return begin(provider, { actor, act: 'change-provider', provider, form }, entriesOf(actor, provider));
      },
      changing: (_actor, provider) => longAct(provider),
    },
    close: orders.close,
  };
}

const termId = (vocabulary: string, term: string) => `${vocabulary}/${term}`;
