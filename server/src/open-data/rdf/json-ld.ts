import { bySubject, expanded, namespaces, type Term, type Triple } from './graph.ts';

/** Only prefixes: every value says itself what it is, so that no reader has to fetch a context from elsewhere. */
export const context = JSON.stringify(namespaces);

/** Statements as JSON-LD 1.1, in one document. */
export const jsonLdOf = (triples: Triple[]): string =>
  `{"@context":${context},"@graph":[${nodesOf(triples).join(',')}]}\n`;

/** Each thing with what is said of it, as JSON, for a graph. */
export function nodesOf(triples: Triple[]): string[] {
  return [...bySubject(triples)].map(([subject, own]) => {
    const node: Record<string, unknown> = { '@id': subject };
    for (const [predicate, same] of Map.groupBy(own, (triple) => triple.predicate))
      if (predicate === 'rdf:type')
        node['@type'] = same.map(({ object }) => ('iri' in object ? object.iri : object.text));
      else node[predicate] = same.map(({ object }) => valueOf(object));
    return JSON.stringify(node);
  });
}

function valueOf(term: Term): object {
  if ('iri' in term) return { '@id': term.iri };
  if ('lang' in term) return { '@value': term.text, '@language': term.lang };
  return { '@value': term.text, ...(term.datatype && { '@type': expanded(term.datatype) }) };
}
