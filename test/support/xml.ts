import { SaxesParser } from 'saxes';

/** An element of a document that has been read by a parser that forgives nothing. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** The children of that name. */
  all(name: string): XmlElement[];
  /** What the first child of that name says. */
  text(name: string): string;
  /** Where its links of that relation lead. */
  links(rel: string): (string | undefined)[];
}

/** @throws when the text is not well-formed XML with its namespaces */
export function wellFormed(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const written = new Map<XmlElement, string>();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const children: XmlElement[] = [];
    const all = (wanted: string) => children.filter((child) => child.name === wanted);
    const made: XmlElement = {
      name,
      attributes: Object.fromEntries(Object.values(attributes).map((each) => [each.name, each.value])),
      children,
      all,
      text: (wanted) => written.get(all(wanted)[0] ?? made) ?? '',
      links: (rel) =>
        all('link')
          .filter(({ attributes: of }) => of.rel === rel)
          .map(({ attributes: of }) => of.href),
    };
    open.at(-1)?.children.push(made);
    root ??= made;
    open.push(made);
  });
  parser.on('text', (text) => {
    const within = open.at(-1);
    if (within) written.set(within, (written.get(within) ?? '') + text);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  if (!root) throw new Error('an empty document');
  return root;
}
