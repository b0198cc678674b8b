import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import type { Provider } from '@insatskatalog/shared/intervention.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import type { ProviderActs } from '../providers/providers.ts';
import type { VocabularyActs } from '../vocabularies/vocabularies.ts';

/** A change to something that many entries share, and that all of them are saved anew for. */
export type SharedChange = { actor: Actor } & (
  | { act: 'merge-term'; vocabulary: string; term: string; into: string }
  | { act: 'merge-provider'; provider: string; into: string }
  | { act: 'change-provider'; provider: string; form: { name: string; type: string } }
);

export type SharedChangeDone =
  { entries: number } | { provider: Provider; entries: number } | { errors: FormError[] };

/** Those who do it. */
export interface SharedActs {
  vocabularies: Pick<VocabularyActs, 'mergeTerm'>;
  providers: Pick<ProviderActs, 'merge' | 'change'>;
}

/** Does one, in one transaction. @param progress told how many entries are done */
export function carryOut(
  { vocabularies, providers }: SharedActs,
  change: SharedChange,
  progress: (entries: number) => void,
): SharedChangeDone | Refusal {
  const { actor } = change;
  switch (change.act) {
    case 'merge-term':
      return vocabularies.mergeTerm(actor, change.vocabulary, change.term, change.into, progress);
    case 'merge-provider':
      return providers.merge(actor, change.provider, change.into, progress);
    case 'change-provider':
      return providers.change(actor, change.provider, change.form);
  }
}
