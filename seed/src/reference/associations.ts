import type { AssociationFacts } from '@insatskatalog/server/associations/write.ts';
import { associationId, countyCode, municipalityCode } from '@insatskatalog/shared/intervention.ts';
import { z } from 'zod';
import type { Places } from './places.ts';
import { parseJsonRows } from './parse-rows.ts';
import { profiles } from './profiles.ts';

const row = z.object({
  id: associationId,
  name: z.string().min(1),
  shortName: z.string().min(1),
  county: countyCode,
  municipalities: z.array(municipalityCode).min(1),
});

const inWords = new Intl.ListFormat('sv', { type: 'conjunction' });

/** Reads the list of associations and adds their presentations and colours. */
export function parseAssociations(file: string, text: string, places: Places): AssociationFacts[] {
  const names = new Map(places.municipalities.map(({ code, name }) => [code, name]));
  return parseJsonRows(file, text, row).map((association) => {
    const members = inWords.format(association.municipalities.map((code) => names.get(code) ?? code));
    const profile = profiles[association.id];
    return {
      ...association,
      about: profile?.about ?? `${association.name} är ett samordningsförbund för ${members}.`,
      theme: profile?.theme ?? null,
    };
  });
}
