import { textForXml } from '@insatskatalog/shared/xml.ts';

/** The vocabularies that descriptions are written in, by the prefixes their specifications use. */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  org: 'http://www.w3.org/ns/org#',
  locn: 'http://www.w3.org/ns/locn#',
  schema: 'http://schema.org/',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
} as const;
type Prefix = keyof typeof namespaces;
/** A name in one of the vocabularies: `dcterms:title`. */
export type Name = `${Prefix}:${string}`;

/** What a statement says of its subject: another thing, or a text in a language, or a value of a type. */
export type Term = { iri: string } | { text: string; lang: string } | { text: string; datatype: Name | null };

/** One statement. There are no blank nodes: everything that is described has an absolute address. */
export interface Triple {
  subject: string;
  predicate: Name;
  object: Term;
}

/** What an address may not hold as it stands (RFC 3987). */
const notInAddress = /[\p{Cc} <>"{}|\\^`]/gu;

const cleanAddress = (address: string): string =>
  address.toWellFormed().replace(notInAddress, encodeURIComponent);

export const iri = (address: string): Term => ({ iri: cleanAddress(address) });
export const text = (words: string, lang: string): Term => ({ text: textForXml(words), lang });
export const plain = (words: string): Term => ({ text: textForXml(words), datatype: null });
export const typed = (value: string, datatype: Name): Term => ({ text: value, datatype });
export const moment = (isoTime: string): Term => typed(isoTime, 'xsd:dateTime');

/** A name of a vocabulary written out. */
export function expanded(name: Name): string {
  const colon = name.indexOf(':');
  return namespaces[name.slice(0, colon) as Prefix] + name.slice(colon + 1);
}

/** Statements about one thing. What is an empty list or false is not stated. */
export function describe(
  subject: string,
  types: Name[],
  properties: Partial<Record<Name, Term | Term[] | false>>,
): Triple[] {
  const own = cleanAddress(subject);
  return [
    ...types.map((type): Triple => ({ subject: own, predicate: 'rdf:type', object: iri(expanded(type)) })),
    ...(Object.entries(properties) as [Name, Term | Term[] | false][]).flatMap(([predicate, given]) =>
      [given]
        .flat()
        .filter((object) => object !== false)
        .map((object): Triple => ({ subject: own, predicate, object })),
    ),
  ];
}

/** The statements by what they are about, in the order they came. */
export const bySubject = (triples: Triple[]): Map<string, Triple[]> =>
  Map.groupBy(triples, ({ subject }) => subject);
