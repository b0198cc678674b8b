import { bySubject, expanded, namespaces, type Term, type Triple } from './graph.ts';

/** Statements as Turtle (RDF 1.1). */
export function turtleOf(triples: Triple[]): string {
  const prefixes = Object.entries(namespaces).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`);
  const blocks = [...bySubject(triples)].map(
    ([subject, own]) =>
      `<${subject}>\n${own.map(({ predicate, object }) => `  ${predicate} ${termOf(object)}`).join(' ;\n')} .`,
  );
  return `${prefixes.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

function termOf(term: Term): string {
  if ('iri' in term) return `<${term.iri}>`;
  const quoted = JSON.stringify(term.text);
  if ('lang' in term) return `${quoted}@${term.lang}`;
  return term.datatype === null ? quoted : `${quoted}^^<${expanded(term.datatype)}>`;
}
