import type { Coverage, Intervention, Location } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { z } from 'zod';
import { hsdsId, serviceAtLocationId } from './ids.ts';
import { stated, type Presenting } from './presenting.ts';
import type { serviceFull } from './schemas.ts';

type ServiceAtLocation = NonNullable<z.infer<typeof serviceFull>['service_at_locations']>[number];
export type LocationAnswer = ServiceAtLocation['location'];

/** Where a service is given. Services that state the same place share its id. */
export function presentServiceAtLocation(
  entry: Intervention,
  location: Location,
  presenting: Presenting,
): ServiceAtLocation {
  const presented = presentLocation(location, entry.coverage, presenting);
  return {
    id: serviceAtLocationId(entry.id, presented.id),
    service_id: entry.id,
    location_id: presented.id,
    location: presented,
  };
}

function presentLocation(location: Location, coverage: Coverage, presenting: Presenting): LocationAnswer {
  const { name, street, postalCode, city, latitude, longitude, accessibility } = location;
  const { reference, lang } = presenting;
  const county = countyOf(location, coverage, reference);
  const id = hsdsId(
    'location',
    name,
    street,
    postalCode,
    city,
    county,
    accessibility,
    `${latitude},${longitude}`,
  );
  // An address without one of its required parts is said in words instead.
  const whole = [street, postalCode, city, county].every((part) => part !== '');
  const line = [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return {
    id,
    location_type: 'physical',
    ...stated({ name: name || line, description: whole ? '' : line, latitude, longitude }),
    ...(whole && {
      addresses: [
        {
          id: hsdsId('address', id),
          location_id: id,
          address_1: street,
          city,
          state_province: county,
          postal_code: postalCode,
          country: 'SE',
          address_type: 'physical',
        },
      ],
    }),
    ...(accessibility !== '' &&
      lang === 'sv' && {
        accessibility: [{ id: hsdsId('accessibility', id), location_id: id, description: accessibility }],
      }),
  };
}

/** The name of the county where a place most likely is: that of those it serves, or of the municipality the town is named as. */
function countyOf({ city }: Location, coverage: Coverage, reference: Reference): string {
  const namesake = reference.municipalities.find(({ name }) => name === city);
  const first =
    coverage.kind === 'municipalities'
      ? reference.municipalities.find(({ code }) => code === coverage.municipalities[0])?.county
      : undefined;
  const code = coverage.kind === 'county' ? coverage.county : (first ?? namesake?.county);
  return reference.counties.find((county) => county.code === code)?.name ?? '';
}
