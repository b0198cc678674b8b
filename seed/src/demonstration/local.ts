import type { Reference } from '@insatskatalog/shared/reference.ts';
import { arrangements, runsAlone, type Arrangement } from './arrangements.ts';
import { makeEntry, type Entry } from './entry.ts';
import type { Kind } from './kind.ts';
import { inCounty, inMunicipalities, wholeCountry } from './place.ts';

/** Where the two regions of the demonstration sit. */
const counties = [
  { code: '01', town: 'Stockholm' },
  { code: '05', town: 'Linköping' },
];

/**
 * The entries made from kinds of support: municipal ones as the associations' arrangements say, regional ones for each
 * county, national ones once. What belongs to no association is kept by the editorial office.
 */
export function localEntries(kinds: Kind[], reference: Reference, seededOn: string): Entry[] {
  return kinds.flatMap((kind) => {
    const sourceRef = `common/${kind.id}`;
    const make = (association: string | null, place: typeof wholeCountry) =>
      makeEntry({ support: kind, place, association, sourceRef }, reference, seededOn);
    if (kind.area === 'country') return [make(null, wholeCountry)];
    if (kind.area === 'county')
      return counties.map(({ code, town }) => make(null, inCounty(reference, code, town)));
    return arrangements.flatMap((arrangement) =>
      whoRuns(kind.id, arrangement).map((codes) =>
        make(arrangement.association, inMunicipalities(reference, codes)),
      ),
    );
  });
}

/** The municipalities of each entry that an association has of a kind: those that share it, then each that has its own. */
function whoRuns(kind: string, { municipalities, together }: Arrangement): string[][] {
  const shared = together
    .filter(({ kinds }) => kinds.includes(kind))
    .map(({ municipalities: codes }) => codes);
  const alone = municipalities
    .filter(({ code, size, without }) => {
      if (shared.some((codes) => codes.includes(code))) return false;
      return runsAlone(kind, size) && !without?.includes(kind);
    })
    .map(({ code }) => [code]);
  return [...shared, ...alone];
}
