import type { Coverage } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';

/** Every municipality whose inhabitants an entry serves, county and national coverage written out. */
export function servedMunicipalities(coverage: Coverage, reference: Reference): string[] {
  switch (coverage.kind) {
    case 'municipalities':
      return coverage.municipalities;
    case 'county':
      return reference.municipalities
        .filter(({ county }) => county === coverage.county)
        .map(({ code }) => code);
    case 'national':
      return reference.municipalities.map(({ code }) => code);
  }
}

/** Every county in which an entry serves somebody. */
export function servedCounties(coverage: Coverage, reference: Reference): string[] {
  switch (coverage.kind) {
    case 'municipalities':
      return [
        ...new Set(
          reference.municipalities
            .filter(({ code }) => coverage.municipalities.includes(code))
            .map(({ county }) => county),
        ),
      ];
    case 'county':
      return [coverage.county];
    case 'national':
      return reference.counties.map(({ code }) => code);
  }
}
