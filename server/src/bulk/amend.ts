import type { BulkAct } from '@insatskatalog/shared/bulk.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Provider } from '@insatskatalog/shared/intervention.ts';

/** An act that changes what a form says. */
export type Amendment = Extract<BulkAct, { kind: 'change-provider' | 'add-tag' | 'remove-tag' }>;

/**
 * The form as it is after an amendment, or why there is nothing to amend (Swedish).
 *
 * @param provider the one that is changed to, where that is the act
 */
export function amended(
  form: EntryForm,
  act: Amendment,
  provider: Provider | undefined,
): EntryForm | { reason: string } {
  if (act.kind === 'change-provider') {
    if (provider === undefined) return { reason: 'Utföraren finns inte längre.' };
    return form.provider.id === provider.id ? { reason: 'Har redan den utföraren.' } : { ...form, provider };
  }
  const tags = form[act.field];
  const has = tags.includes(act.term);
  if (act.kind === 'add-tag')
    return has ? { reason: 'Har redan det ordet.' } : { ...form, [act.field]: [...tags, act.term] };
  return has
    ? { ...form, [act.field]: tags.filter((term) => term !== act.term) }
    : { reason: 'Har inte det ordet.' };
}
