import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { DocumentedIntervention } from './documented/documented.ts';
import { makeEntry, type Entry } from './entry.ts';
import { inMunicipalities, wholeCountry } from './place.ts';

/** What support paid by an association cannot be had together with, as the associations' plans say. */
const strengthenedCooperation = 'forstarkt-samarbete-af-fk';

/** The entries made from interventions that public plans and reports name. */
export function documentedEntries(
  documented: DocumentedIntervention[],
  reference: Reference,
  seededOn: string,
): Entry[] {
  const strengthened = documented.find(({ id }) => id === strengthenedCooperation)?.texts.sv.title;
  return documented.map((support) => {
    const paidTogether = support.orientation === 'individual' && support.funding.includes('finsam');
    const excluded = support.id === strengthenedCooperation ? undefined : strengthened;
    return makeEntry(
      {
        support,
        place:
          support.municipalities.length > 0
            ? inMunicipalities(reference, support.municipalities)
            : wholeCountry,
        association: support.association,
        sourceRef: `seed/${support.id}`,
        more: {
          orientation: support.orientation,
          startsOn: support.startsOn ?? null,
          capacity: support.placesPerYear ?? '',
          cannotCombineWith: paidTogether && excluded ? [excluded] : [],
        },
      },
      reference,
      seededOn,
    );
  });
}
