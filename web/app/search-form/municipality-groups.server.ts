import type { Reference } from '@insatskatalog/shared/reference.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import type { MunicipalityGroup } from './search-form.tsx';

const built = new WeakMap<Reference, MunicipalityGroup[]>();

/** All municipalities by county, in Swedish alphabetical order. Built once for each state of the reference data. */
export function municipalityGroups(reference: Reference): MunicipalityGroup[] {
  const known = built.get(reference);
  if (known) return known;
  const groups = reference.counties
    .map((county) => ({
      county: county.name,
      municipalities: reference.municipalities
        .filter((municipality) => municipality.county === county.code)
        .map(({ code, name }) => ({ code, name }))
        .toSorted((a, b) => swedishOrder.compare(a.name, b.name)),
    }))
    .filter(({ municipalities }) => municipalities.length > 0)
    .toSorted((a, b) => swedishOrder.compare(a.county, b.county));
  built.set(reference, groups);
  return groups;
}
