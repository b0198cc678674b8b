import { dimensions } from '@insatskatalog/shared/dimension.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { servedCounties, servedMunicipalities } from './coverage.ts';
import { endOfSwedishDay } from './end-of-day.ts';
import { swedishSortKey } from './sort-key.ts';
import { readWording, type Wording } from './wording.ts';

/** Raised when the same entry gives another document than before, so that indexes rebuild themselves. */
export const documentVersion = 4;

/** Later than any date in the catalogue, in seconds since 1970: the year 9999. */
export const farFuture = 253_370_764_800;

const unlimitedAge = { min: 0, max: 200 };

/** From the most local to the widest: what is nearest comes first among equals. */
export const coverageRanks = { municipalities: 0, county: 1, national: 2 } as const;

export interface Point {
  lat: number;
  lng: number;
}

/** An entry as the engines hold it: a wording to find it by, values to filter it by, numbers to sort it by. Times in seconds since 1970. */
export interface SearchDocument {
  id: string;
  version: number;
  title: string;
  provider: string;
  /** What it says: in Meilisearch only its key, by which the ranked wordings are chosen. */
  wording: Wording;
  municipalities: string[];
  counties: string[];
  needs: string[];
  targetGroups: string[];
  intakeRoutes: string[];
  providerType: string;
  forms: string[];
  incomeTypes: string[];
  methods: string[];
  languages: string[];
  association: string | null;
  providerId: string;
  orientation: Intervention['orientation'];
  ageMin: number;
  ageMax: number;
  /** New participants are taken in until then; 0 when they are not, or when nothing is stated. */
  openUntil: number;
  endsOn: number;
  coverageRank: number;
  /** 1 when it states that it takes nobody in. */
  closed: 0 | 1;
  /** 0 when never reviewed. */
  reviewedAt: number;
  updatedAt: number;
  titleSort: string;
  _geo: Point | null;
}

/** Where an entry's distance is counted from when it gives no address: a municipality's rough centre. */
export type CentreOf = (municipality: string) => Point | undefined;

/**
 * Flattens an entry.
 *
 * County and national coverage is written out as every municipality it serves, so that a choice of municipality finds it.
 * An entry that states no income types is open to everyone, as an entry without ages is: it gets every income type.
 * Only the state `open` counts as taking in new participants: a queue does not help someone who looks for a place now.
 * Who it is not for is left out of the words, since it would find the entry for exactly those people.
 */
export function toSearchDocument(
  entry: Intervention,
  reference: Reference,
  centreOf: CentreOf,
): SearchDocument {
  const municipalities = servedMunicipalities(entry.coverage, reference);
  const { sv } = entry.texts;
  return {
    id: entry.id,
    version: entry.version,
    title: sv.title,
    provider: entry.provider.name,
    wording: readWording(entry, reference),
    municipalities,
    counties: servedCounties(entry.coverage, reference),
    needs: entry.needs,
    targetGroups: entry.targetGroups,
    intakeRoutes: entry.intakeRoutes,
    providerType: entry.provider.type,
    forms: entry.forms,
    incomeTypes: entry.incomeTypes.length > 0 ? entry.incomeTypes : allTerms(reference, 'income_types'),
    methods: entry.methods,
    languages: entry.languages,
    association: entry.association,
    providerId: entry.provider.id,
    orientation: entry.orientation,
    ageMin: entry.ageMin ?? unlimitedAge.min,
    ageMax: entry.ageMax ?? unlimitedAge.max,
    openUntil: openUntil(entry),
    endsOn: entry.endsOn ? endOfSwedishDay(entry.endsOn) : farFuture,
    coverageRank: coverageRanks[entry.coverage.kind],
    closed: entry.intake?.state === 'closed' ? 1 : 0,
    reviewedAt: seconds(entry.lastReviewedAt),
    updatedAt: seconds(entry.updatedAt),
    titleSort: swedishSortKey(sv.title),
    _geo: position(entry, centreOf),
  };
}

/** The values a document has in a dimension. */
export function valuesOf(
  document: SearchDocument,
  attribute: (typeof dimensions)[number]['attribute'],
): string[] {
  const values = document[attribute];
  if (values === null) return [];
  return typeof values === 'string' ? [values] : values;
}

function openUntil(entry: Intervention): number {
  if (entry.intake?.state !== 'open') return 0;
  return entry.intake.until ? endOfSwedishDay(entry.intake.until) : farFuture;
}

/** Those in use: an entry for everyone is no use of a term that has been retired. */
function allTerms(reference: Reference, vocabulary: string): string[] {
  const terms = reference.vocabularies.find(({ id }) => id === vocabulary)?.terms ?? [];
  return terms.filter(({ retired }) => !retired).map(({ id }) => id);
}

/** The first address with coordinates; without one, the centre of the first municipality of a local entry. */
function position(entry: Intervention, centreOf: CentreOf): Point | null {
  for (const { latitude, longitude } of entry.locations)
    if (latitude !== null && longitude !== null) return { lat: latitude, lng: longitude };
  const [first] = entry.coverage.kind === 'municipalities' ? entry.coverage.municipalities : [];
  return (first === undefined ? undefined : centreOf(first)) ?? null;
}

function seconds(isoTime: string | null): number {
  return isoTime ? Math.floor(Date.parse(isoTime) / 1000) : 0;
}
