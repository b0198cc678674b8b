import type { Intervention, Provider } from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { identifiers, sweden } from './identifiers.ts';
import { languageIri } from './languages.ts';
import { describe, iri, moment, plain, text, type Term, type Triple } from './rdf/graph.ts';

/** Kinds of providers that are no public organisations. */
const privateKinds = new Set(['civilsamhalle', 'asf', 'privat', 'folkbildning']);

/**
 * A published entry as a public service by CPSV-AP 3.2, in the languages it is written in: what is its own, and what it shares with
 * others (who gives it, where, and for whom), so that a list can say that once.
 */
export function cpsvApOf(
  entry: Intervention,
  reference: Reference,
  baseUrl: string,
): { own: Triple[]; shared: Triple[] } {
  const names = identifiers(baseUrl);
  const service = names.intervention(entry.id);
  const { sv, en } = entry.texts;
  const keeper = reference.associations.find(({ id }) => id === entry.association);
  const term = (vocabulary: string) => (id: string) => iri(names.term(vocabulary, id));
  const contacts = entry.contacts.map((contact, index) => ({
    ...contact,
    name: `${service}#kontakt-${index + 1}`,
  }));
  const cost = `${service}#kostnad`;
  // A support that no public organisation gives is answered for by the association that has it in its part of the catalogue.
  const competent =
    privateKinds.has(entry.provider.type) && keeper
      ? names.association(keeper.id)
      : names.provider(entry.provider.id);
  return {
    own: [
      ...describe(service, ['cpsv:PublicService'], {
        'dcterms:identifier': plain(entry.id),
        'dcterms:title': [text(sv.title, 'sv'), ...(en ? [text(en.title, 'en')] : [])],
        'dcterms:description': [
          text(paragraphs(sv.summary, sv.description), 'sv'),
          ...(en ? [text(paragraphs(en.summary, en.description), 'en')] : []),
        ],
        'cv:hasCompetentAuthority': iri(competent),
        'schema:provider': iri(names.provider(entry.provider.id)),
        'dcterms:spatial': spatialOf(entry, baseUrl),
        'dcterms:language': entry.languages.flatMap((id) => languageIri(id) ?? []).map(iri),
        'cv:thematicArea': entry.needs.map(term('needs')),
        'dcterms:audience': entry.targetGroups.map(term('target_groups')),
        'cv:contactPoint': contacts.map(({ name }) => iri(name)),
        'cv:hasCost': entry.cost !== '' && iri(cost),
        'foaf:page': iri(`${baseUrl}${paths.intervention(entry.slug)}`),
        'dcterms:modified': moment(entry.updatedAt),
      }),
      ...contacts.flatMap(({ name, role, phone, email }) =>
        describe(name, ['cv:ContactPoint'], {
          'dcterms:description': role !== '' && text(role, 'sv'),
          'cv:telephone': phone !== '' && plain(phone),
          'cv:email': email !== '' && plain(email),
        }),
      ),
      ...(entry.cost === ''
        ? []
        : describe(cost, ['cv:Cost'], {
            'dcterms:identifier': plain(cost),
            'dcterms:description': text(entry.cost, 'sv'),
          })),
    ],
    shared: [
      ...organisation(names.provider(entry.provider.id), entry.provider.name, isPublic(entry.provider)),
      ...(keeper ? organisation(names.association(keeper.id), keeper.name, true) : []),
      ...placesOf(entry, reference, baseUrl),
      ...concepts('needs', entry.needs, reference, baseUrl),
      ...concepts('target_groups', entry.targetGroups, reference, baseUrl),
    ],
  };
}

const isPublic = ({ type }: Provider): boolean => !privateKinds.has(type);

/** Where an organisation works is not known closer than the country. */
function organisation(name: string, label: string, isPublicOrganisation: boolean): Triple[] {
  return describe(name, [isPublicOrganisation ? 'cv:PublicOrganisation' : 'org:Organization'], {
    'skos:prefLabel': text(label, 'sv'),
    'dcterms:spatial': iri(sweden),
  });
}

function spatialOf({ coverage }: Intervention, baseUrl: string): Term[] {
  const names = identifiers(baseUrl);
  switch (coverage.kind) {
    case 'national':
      return [iri(sweden)];
    case 'county':
      return [iri(names.county(coverage.county))];
    case 'municipalities':
      return coverage.municipalities.map((code) => iri(names.municipality(code)));
  }
}

const place = (name: string, label: string): Triple[] =>
  describe(name, ['dcterms:Location'], { 'skos:prefLabel': text(label, 'sv') });

function placesOf({ coverage }: Intervention, reference: Reference, baseUrl: string): Triple[] {
  const names = identifiers(baseUrl);
  if (coverage.kind === 'county')
    return reference.counties
      .filter(({ code }) => code === coverage.county)
      .flatMap(({ code, name }) => place(names.county(code), name));
  if (coverage.kind === 'municipalities')
    return reference.municipalities
      .filter(({ code }) => coverage.municipalities.includes(code))
      .flatMap(({ code, name }) => place(names.municipality(code), name));
  return [];
}

/** Terms as concepts, with what they are called. */
function concepts(vocabulary: string, ids: string[], reference: Reference, baseUrl: string): Triple[] {
  const terms = reference.vocabularies.find(({ id }) => id === vocabulary)?.terms ?? [];
  return terms
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, label, labelEn }) =>
      describe(identifiers(baseUrl).term(vocabulary, id), ['skos:Concept'], {
        'skos:prefLabel': [text(label, 'sv'), text(labelEn, 'en')],
        'skos:notation': plain(id),
      }),
    );
}

const paragraphs = (...texts: string[]): string => texts.filter(Boolean).join('\n\n');
