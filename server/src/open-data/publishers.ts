import { paths } from '@insatskatalog/shared/paths.ts';
import type { Association } from '@insatskatalog/shared/reference.ts';
import { identifiers } from './identifiers.ts';
import { describe, iri, plain, text, type Triple } from './rdf/graph.ts';

export interface Publisher {
  iri: string;
  triples: Triple[];
  /** Where data is asked about; null when the publisher has not said. */
  contact: { iri: string; triples: Triple[] } | null;
}

/**
 * Who answers for data: an association by the number that Sweden's data portal knows organisations by, or by a name of our own while
 * it has not said its number. Without an association it is the editorial office.
 *
 * @param at the address that the names of contacts begin with
 */
export function publisherOf(association: Association | undefined, baseUrl: string, at: string): Publisher {
  if (!association) {
    const office = `${baseUrl}${paths.id.office()}`;
    return {
      iri: office,
      triples: describe(office, ['foaf:Agent'], {
        'foaf:name': text('Insatskatalogens redaktion', 'sv'),
        'foaf:homepage': iri(`${baseUrl}${paths.about()}`),
      }),
      contact: null,
    };
  }
  const { id, name, organisationNumber, contact } = association;
  const publisher = organisationNumber
    ? `http://dataportal.se/organisation/SE${organisationNumber}`
    : identifiers(baseUrl).association(id);
  const contactIri = `${at}#kontakt-${id}`;
  return {
    iri: publisher,
    triples: describe(publisher, ['foaf:Agent'], {
      'foaf:name': text(name, 'sv'),
      'foaf:homepage': iri(`${baseUrl}${paths.association(id)}`),
      'dcterms:identifier': organisationNumber !== '' && plain(organisationNumber),
      'dcterms:type': iri('http://purl.org/adms/publishertype/LocalAuthority'),
    }),
    // The profile asks of a contact that it can be written to.
    contact:
      contact.email === ''
        ? null
        : {
            iri: contactIri,
            triples: describe(contactIri, ['vcard:Organization'], {
              'vcard:fn': text(name, 'sv'),
              'vcard:hasEmail': iri(`mailto:${contact.email}`),
              'vcard:hasURL': iri(`${baseUrl}${paths.association(id)}`),
            }),
          },
  };
}
