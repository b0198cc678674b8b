import { parameterName } from '@insatskatalog/shared/search.ts';

/** The code of the only municipality that a form has chosen; null for the whole country, and for several. */
export function chosenMunicipality(fields: FormData): string | null {
  const [code, ...more] = fields
    .getAll(parameterName('page', 'municipality'))
    .filter((value) => value !== '');
  return typeof code === 'string' && more.length === 0 ? code : null;
}
