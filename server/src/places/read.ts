import type { County, Municipality } from '@insatskatalog/shared/reference.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import type { Database } from '../db/open.ts';
import { counties, municipalities } from '../db/reference-schema.ts';

/** All counties, in alphabetical order. */
export function readCounties(db: Database): County[] {
  return db
    .select()
    .from(counties)
    .all()
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name));
}

/** All municipalities, in alphabetical order. */
export function readMunicipalities(db: Database): Municipality[] {
  const { code, name, officialName, county } = municipalities;
  return db
    .select({ code, name, officialName, county })
    .from(municipalities)
    .all()
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name));
}

export interface Centre {
  latitude: number;
  longitude: number;
}

/** Rough centres by municipality code, for sorting by distance: not to be shown or exported. */
export function readCentres(db: Database): Map<string, Centre> {
  const { code, latitude, longitude } = municipalities;
  const rows = db.select({ code, latitude, longitude }).from(municipalities).all();
  return new Map(rows.map((row) => [row.code, { latitude: row.latitude, longitude: row.longitude }]));
}
