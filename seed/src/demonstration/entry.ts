import type { SaveMeta } from '@insatskatalog/server/interventions/compose.ts';
import {
  interventionDraftSchema,
  tagFields,
  tagVocabularies,
  type InterventionDraft,
} from '@insatskatalog/shared/intervention.ts';
import { slugify } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { Kind, KindTexts } from './kind.ts';
import { fill, type Place } from './place.ts';
import { stableId } from './stable-id.ts';
import { contacts, intake, links, locations, review } from './surroundings.ts';

export interface Entry {
  draft: InterventionDraft;
  meta: SaveMeta;
}

/** What an entry is made from, whether a kind of support or a documented intervention. */
export interface Source {
  support: Omit<Kind, 'area'>;
  place: Place;
  association: string | null;
  /** `common/<id>` or `seed/<id>`. */
  sourceRef: string;
  /** What only some entries have. */
  more?: Partial<
    Pick<InterventionDraft, 'orientation' | 'startsOn' | 'endsOn' | 'capacity' | 'cannotCombineWith'>
  >;
  status?: SaveMeta['status'];
}

/** Writes out one entry. `seededOn` (ISO date) is what reviews and intake are counted from. Throws naming what is wrong. */
export function makeEntry(source: Source, reference: Reference, seededOn: string): Entry {
  const { support, place, sourceRef } = source;
  const providerName = fill(support.provider.name, place.names.provider);
  const name = [sourceRef, place.key].filter((part) => part !== '').join('/');
  const { sv, en } = support.texts;
  const written = interventionDraftSchema.safeParse({
    ...support,
    ...source.more,
    texts: {
      sv: texts(sv, place.names.texts),
      ...(en && { en: texts(en, place.names.english) }),
    },
    ageMin: support.ages[0],
    ageMax: support.ages[1],
    coverage: place.coverage,
    provider: { id: stableId(`provider/${providerName}`), name: providerName, type: support.provider.type },
    locations: locations(support, place),
    contacts: contacts(support, place),
    links: links(support, place),
    intake: intake(support, place, seededOn),
  });
  if (!written.success) {
    const issues = written.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`${name}: ${issues.join('; ')}`);
  }
  refuseUnknownTerms(name, written.data, reference);
  const office = reference.associations.find(({ id }) => id === source.association)?.shortName;
  return {
    draft: written.data,
    meta: {
      id: stableId(name),
      slug: slugify(placedTitle(written.data.texts.sv.title, place)),
      association: source.association,
      status: source.status ?? 'published',
      sourceRef,
      author: 'Demonstrationskatalogen',
      lastReviewedBy: office ? `Katalogadministratören, ${office}` : 'Redaktionen',
      ...review(support, place, seededOn),
    },
  };
}

/** The place is left out where the title names it already: "IPS Täby" is not to become "ips-taby-taby". */
function placedTitle(title: string, place: Place): string {
  const slug = slugify(title);
  return slug.includes(place.key) ? slug : `${slug}-${place.key}`;
}

function texts(kind: KindTexts, names: Place['names']['texts']): Record<string, string> {
  return Object.fromEntries(Object.entries(kind).map(([part, text]) => [part, fill(String(text), names)]));
}

function refuseUnknownTerms(name: string, draft: InterventionDraft, reference: Reference): void {
  const tagged: [string, string[]][] = [
    ...tagFields.map((field): [string, string[]] => [tagVocabularies[field], draft[field]]),
    ['provider_types', [draft.provider.type]],
  ];
  for (const [vocabulary, terms] of tagged) {
    const known = reference.vocabularies.find(({ id }) => id === vocabulary)?.terms ?? [];
    const unknown = terms.filter((term) => !known.some(({ id }) => id === term));
    if (unknown.length > 0) throw new Error(`${name}: no ${vocabulary} is called ${unknown.join(' or ')}`);
  }
}
