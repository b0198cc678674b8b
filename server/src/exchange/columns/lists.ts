import type { Column } from '../column.ts';
import { plainLine } from './plain.ts';

/** How many rows of each kind an entry's lists have room for in the sheet. */
export interface Repeats {
  contacts: number;
  locations: number;
  links: number;
}
export const templateRepeats: Repeats = { contacts: 2, locations: 1, links: 2 };
/** As many as a form can hold. */
export const mostRepeats: Repeats = { contacts: 50, locations: 50, links: 50 };

/** Contacts, places and links: several of each, with columns of their own. */
export const listColumns = (repeats: Repeats): Column[] => [
  ...repeated(repeats.contacts, (index, of) => [
    plainLine(
      `contacts.${index}.role`,
      of('Kontakt', 'roll'),
      'Helst en roll, inte en person.',
      first(index, ['kontakt', 'kontaktperson', 'roll']),
    ),
    plainLine(
      `contacts.${index}.phone`,
      of('Kontakt', 'telefon'),
      '',
      first(index, ['telefon', 'telefonnummer', 'tel', 'tfn']),
    ),
    plainLine(
      `contacts.${index}.email`,
      of('Kontakt', 'e-post'),
      '',
      first(index, ['e-post', 'epost', 'e-postadress', 'mejl', 'mail', 'email']),
    ),
  ]),
  ...repeated(repeats.locations, (index, of) => [
    plainLine(`locations.${index}.name`, of('Plats', 'namn'), '', first(index, ['plats', 'lokal'])),
    plainLine(
      `locations.${index}.street`,
      of('Plats', 'gatuadress'),
      '',
      first(index, ['gatuadress', 'besöksadress', 'gata']),
    ),
    plainLine(
      `locations.${index}.postalCode`,
      of('Plats', 'postnummer'),
      '',
      first(index, ['postnummer', 'postnr']),
    ),
    plainLine(`locations.${index}.city`, of('Plats', 'ort'), '', first(index, ['ort', 'postort', 'stad'])),
    plainLine(
      `locations.${index}.latitude`,
      of('Plats', 'latitud'),
      'Decimalgrader (WGS 84).',
      first(index, ['latitud', 'latitude', 'lat']),
    ),
    plainLine(
      `locations.${index}.longitude`,
      of('Plats', 'longitud'),
      'Decimalgrader (WGS 84).',
      first(index, ['longitud', 'longitude', 'lon', 'lng']),
    ),
    plainLine(
      `locations.${index}.accessibility`,
      of('Plats', 'tillgänglighet'),
      'Hiss, ramp, slinga.',
      first(index, ['tillgänglighet']),
    ),
  ]),
  ...repeated(repeats.links, (index, of) => [
    plainLine(
      `links.${index}.label`,
      of('Länk', 'text'),
      'Vad länken leder till.',
      first(index, ['länktext']),
    ),
    plainLine(
      `links.${index}.url`,
      of('Länk', 'adress'),
      'https://www.exempel.se',
      first(index, ['webbadress', 'länk', 'webbplats', 'hemsida', 'url', 'webb']),
    ),
  ]),
];

/** The columns of rows that repeat: "Kontakt 1: roll". */
function repeated(
  times: number,
  columns: (index: number, of: (thing: string, part: string) => string) => Column[],
): Column[] {
  return Array.from({ length: times }, (_, index) =>
    columns(index, (thing, part) => `${thing} ${index + 1}: ${part}`),
  ).flat();
}

/** A name without a number means the first. */
const first = (index: number, names: string[]): string[] => (index === 0 ? names : []);
