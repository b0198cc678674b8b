import type { Status } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { addDays } from './day.ts';
import { makeEntry, type Entry } from './entry.ts';
import type { Kind } from './kind.ts';
import { inMunicipalities } from './place.ts';

/** Entries that the public does not find: left the catalogue, ended by themselves, not yet published. */
const hidden: {
  kind: string;
  municipality: string;
  association: string;
  status: Status;
  endedDaysAgo?: number;
}[] = [
  {
    kind: 'navigatorcentrum',
    municipality: '0126',
    association: 'sf-botkyrka-huddinge-salem',
    status: 'archived',
  },
  { kind: 'sprakkafe', municipality: '0128', association: 'sf-botkyrka-huddinge-salem', status: 'archived' },
  { kind: 'fritidsbank', municipality: '0513', association: 'sf-centrala-ostergotland', status: 'archived' },
  {
    kind: 'medborgarkontor',
    municipality: '0138',
    association: 'sf-ostra-sodertorn',
    status: 'published',
    endedDaysAgo: 30,
  },
  {
    kind: 'medborgarkontor',
    municipality: '0128',
    association: 'sf-botkyrka-huddinge-salem',
    status: 'draft',
  },
  {
    kind: 'foraldrautbildning',
    municipality: '0128',
    association: 'sf-botkyrka-huddinge-salem',
    status: 'in-review',
  },
];

/** One entry or more of each state in which an entry is not found. */
export function pastAndComing(kinds: Kind[], reference: Reference, seededOn: string): Entry[] {
  return hidden.map(({ kind, municipality, association, status, endedDaysAgo }) => {
    const support = kinds.find(({ id }) => id === kind);
    if (!support) throw new Error(`No kind of support is called ${kind}.`);
    const place = inMunicipalities(reference, [municipality]);
    const more = endedDaysAgo === undefined ? {} : { endsOn: addDays(seededOn, -endedDaysAgo) };
    return makeEntry(
      { support, place, association, sourceRef: `common/${kind}`, more, status },
      reference,
      seededOn,
    );
  });
}
