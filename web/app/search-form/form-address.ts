import { paths } from '@insatskatalog/shared/paths.ts';
import { parseSearchQuery } from '@insatskatalog/shared/search.ts';

/** The address that a form's fields ask for, as short as it gets: a browser alone would keep every empty field in it. */
export function formAddress(fields: FormData): string {
  const params = new URLSearchParams();
  for (const [name, value] of fields) if (typeof value === 'string') params.append(name, value);
  // The server judges whether values exist.
  return paths.search(parseSearchQuery(params, 'page', (_dimension, value) => value).query);
}
