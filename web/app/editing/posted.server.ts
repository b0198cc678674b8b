import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { readEntryForm } from '@insatskatalog/shared/form-names.ts';
import type { Provider } from '@insatskatalog/shared/intervention.ts';
import { sameName } from './same-name.ts';

/**
 * The form as its page posts it: the provider is known by its name, and support that cannot be combined stands one to a line.
 *
 * @param providers those that can be chosen; a name that none of them has is a new one's
 * @returns null when something is longer than any form lets it be
 */
export function readPosted(data: FormData, providers: Provider[]): EntryForm | null {
  const form = readEntryForm(data);
  if (form === null) return null;
  const { name, type } = form.provider;
  const known = providers.filter((each) => sameName(each.name, name));
  return {
    ...form,
    provider: known.find((each) => each.type === type) ?? known[0] ?? { id: '', name, type },
    cannotCombineWith: form.cannotCombineWith
      .flatMap((lines) => lines.split('\n'))
      .map((line) => line.trim())
      .filter(Boolean),
  };
}
