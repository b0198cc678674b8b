import { bySubject, expanded, namespaces, type Triple } from './graph.ts';

/** Statements as RDF/XML (RDF 1.1). */
export function rdfXmlOf(triples: Triple[]): string {
  const prefixes = Object.entries(namespaces).map(([prefix, address]) => `  xmlns:${prefix}="${address}"`);
  const blocks = [...bySubject(triples)].map(
    ([subject, own]) =>
      `  <rdf:Description rdf:about="${escaped(subject)}">\n${own.map(property).join('\n')}\n  </rdf:Description>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF\n${prefixes.join('\n')}>\n${blocks.join('\n')}\n</rdf:RDF>\n`;
}

function property({ predicate, object }: Triple): string {
  if ('iri' in object) return `    <${predicate} rdf:resource="${escaped(object.iri)}"/>`;
  const attribute =
    'lang' in object
      ? ` xml:lang="${object.lang}"`
      : object.datatype === null
        ? ''
        : ` rdf:datatype="${expanded(object.datatype)}"`;
  return `    <${predicate}${attribute}>${escaped(object.text)}</${predicate}>`;
}

/** A carriage return too: a reader of XML would make it a line feed. */
const escaped = (text: string): string =>
  text.replace(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`);
