import type { Overview } from '@insatskatalog/shared/catalogue.ts';
import { municipalitySlug, paths, slugify } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import type { CountyView } from './matching.ts';

/** All municipalities by county, both in Swedish order, with how many entries there are for each. */
export function countyViews(reference: Reference, overview: Overview): CountyView[] {
  return reference.counties
    .map((county) => ({
      id: slugify(county.name),
      name: county.name,
      municipalities: reference.municipalities
        .filter((municipality) => municipality.county === county.code)
        .map((municipality) => ({
          to: paths.municipality(municipalitySlug(municipality)),
          name: municipality.name,
          count: overview.byMunicipality[municipality.code] ?? 0,
        }))
        .toSorted((a, b) => swedishOrder.compare(a.name, b.name)),
    }))
    .filter(({ municipalities }) => municipalities.length > 0)
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name));
}
