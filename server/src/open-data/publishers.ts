import { paths } from '@insatskatalog/shared/paths.ts';
import type { Association } from '@insatskatalog/shared/reference.ts';
import { identifiers } from './identifiers.ts';
import { chiefPublisher, contactForAll, officeName, type OpenData } from './open-data.ts';
import { describe, iri, plain, text, type Triple } from './rdf/graph.ts';

export interface Publisher {
  iri: string;
  triples: Triple[];
  /** Where data is asked about; null when the publisher has not said. */
  contact: { iri: string; triples: Triple[] } | null;
}

/**
 * Who answers for the catalogue as a whole: an association or the editorial office, asked where the settings say or else where the
 * association does.
 *
 * @param at the address that the names of contacts begin with
 */
export function publisherOfAll(openData: OpenData, at: string): Publisher {
  const { baseUrl, contactEmail } = openData;
  const chief = chiefPublisher(openData);
  const publisher = chief ? publisherOf(chief, baseUrl, at) : office(baseUrl);
  if (contactEmail === null) return publisher;
  const { name, url } = contactForAll(openData);
  return { ...publisher, contact: contactOf(`${at}#kontakt`, name, contactEmail, url) };
}

/**
 * An association that answers for data, by the number that Sweden's data portal knows organisations by, or by a name of our own while
 * it has not said its number.
 *
 * @param at the address that the names of contacts begin with
 */
export function publisherOf(association: Association, baseUrl: string, at: string): Publisher {
  const { id, name, organisationNumber, contact } = association;
  const publisher = organisationNumber
    ? `http://dataportal.se/organisation/SE${organisationNumber}`
    : identifiers(baseUrl).association(id);
  const page = `${baseUrl}${paths.association(id)}`;
  return {
    iri: publisher,
    triples: describe(publisher, ['foaf:Agent'], {
      'foaf:name': text(name, 'sv'),
      'foaf:homepage': iri(page),
      'dcterms:identifier': organisationNumber !== '' && plain(organisationNumber),
      'dcterms:type': iri('http://purl.org/adms/publishertype/LocalAuthority'),
    }),
    // The profile asks of a contact that it can be written to.
    contact: contact.email === '' ? null : contactOf(`${at}#kontakt-${id}`, name, contact.email, page),
  };
}

function office(baseUrl: string): Publisher {
  const name = `${baseUrl}${paths.id.office()}`;
  return {
    iri: name,
    triples: describe(name, ['foaf:Agent'], {
      'foaf:name': text(officeName, 'sv'),
      'foaf:homepage': iri(`${baseUrl}${paths.about()}`),
    }),
    contact: null,
  };
}

const contactOf = (name: string, label: string, email: string, page: string) => ({
  iri: name,
  triples: describe(name, ['vcard:Organization'], {
    'vcard:fn': text(label, 'sv'),
    'vcard:hasEmail': iri(`mailto:${email}`),
    'vcard:hasURL': iri(page),
  }),
});
