import type { Overview } from '@insatskatalog/shared/catalogue.ts';
import { municipalitySlug, paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';

const shortcutsShown = 11;

/** The municipalities with most entries of their own, alphabetically, with the address of their page. */
export function largestMunicipalities(
  overview: Overview,
  reference: Reference,
): { name: string; to: string }[] {
  return reference.municipalities
    .map(({ code, name }) => ({ code, name, count: overview.byMunicipality[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, shortcutsShown)
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name))
    .map(({ code, name }) => ({ name, to: paths.municipality(municipalitySlug({ code, name })) }));
}
