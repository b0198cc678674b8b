import type { Lookup } from '@insatskatalog/shared/catalogue.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { emptyChoices } from '@insatskatalog/shared/search.ts';
import { endedPage } from '../texts/intervention.ts';
import { listed } from '../texts/sv.ts';
import { labelsOf, placesOf } from './labels.server.ts';

export interface EndedView {
  title: string;
  /** Searches that find what is left for the same needs and places. */
  searches: { to: string; label: string }[];
}

/** More places than this are not one person's neighbourhood, and the search is for the need alone. */
const placesShown = 4;

/** What a person who followed the address of an ended entry can look for instead. */
export function endedView(ended: Extract<Lookup, { found: 'ended' }>, reference: Reference): EndedView {
  const { title, needs, municipalities } = ended;
  const near = municipalities.length > 0 && municipalities.length <= placesShown;
  const places = near ? placesOf({ kind: 'municipalities', municipalities }, reference) : [];
  const searches = needs.flatMap((need) =>
    labelsOf('needs', [need], reference, 'sv').map((label) => ({
      to: paths.search({
        choices: { ...emptyChoices(), need: [need], municipality: near ? municipalities : [] },
      }),
      label: near ? endedPage.inPlaces(label, listed(places)) : label,
    })),
  );
  return { title, searches };
}
