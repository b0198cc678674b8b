import type { County, Municipality } from '@insatskatalog/shared/reference.ts';
import { countyCode, municipalityCode } from '@insatskatalog/shared/intervention.ts';
import type { Centre } from '@insatskatalog/server/places/read.ts';
import { z } from 'zod';
import { parseRows } from './parse-rows.ts';

const degrees = (limit: number) =>
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, 'degrees as a decimal number')
    .transform(Number)
    .pipe(z.number().min(-limit).max(limit));

const row = z.object({
  code: municipalityCode,
  name: z.string().min(1),
  name_official: z.string().min(1),
  county_code: countyCode,
  county_name: z.string().min(1),
  region_name: z.string().min(1),
  lat: degrees(90),
  lon: degrees(180),
});

export interface Places {
  counties: County[];
  municipalities: (Municipality & Centre)[];
}

/** Reads the list of municipalities, whose rows also name their counties. Values hold no commas and no quotes. */
export function parsePlaces(file: string, text: string): Places {
  const [heading = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = heading.split(',');
  const records = lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, values[index]]));
  });
  const rows = parseRows(file, records, row);
  const counties = new Map(
    rows.map((place): [string, County] => [
      place.county_code,
      { code: place.county_code, name: place.county_name, region: place.region_name },
    ]),
  );
  return {
    counties: [...counties.values()],
    municipalities: rows.map((place) => ({
      code: place.code,
      name: place.name,
      officialName: place.name_official,
      county: place.county_code,
      latitude: place.lat,
      longitude: place.lon,
    })),
  };
}
