import jsonld from 'jsonld';
import { Parser, Writer, type Quad } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** What an answer in one of the three forms states, as canonical N-Quads: equal for graphs that say the same. */
export async function canonical(answer: Response): Promise<string> {
  const options = {
    algorithm: 'RDFC-1.0',
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
  };
  // Its types know documents alone, though it reads N-Quads as well.
  const said: unknown = await jsonld.canonize((await nQuads(answer)) as unknown as object, options as object);
  return String(said);
}

/** The statements of an answer. */
export async function statements(answer: Response): Promise<Quad[]> {
  return new Parser({ format: 'N-Quads' }).parse(await nQuads(answer));
}

async function nQuads(answer: Response): Promise<string> {
  const type = answer.headers.get('Content-Type')?.split(';')[0];
  const body = await answer.text();
  switch (type) {
    case 'text/turtle':
      return written(new Parser({ format: 'Turtle' }).parse(body));
    case 'application/rdf+xml':
      return written(await fromXml(body));
    case 'application/ld+json':
      return fromJsonLd(JSON.parse(body));
    default:
      throw new Error(`${type} is no form of RDF that is known here.`);
  }
}

/** A processor of JSON-LD with the network taken from it: what needs a context from elsewhere fails. */
export async function fromJsonLd(document: object): Promise<string> {
  const quads = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    documentLoader: (address) => {
      throw new Error(`${address} would have been fetched.`);
    },
  });
  if (typeof quads !== 'string') throw new Error('N-Quads were asked for.');
  return quads;
}

function fromXml(xml: string): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser();
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.write(xml);
    parser.end();
  });
}

const written = (quads: Quad[]): string => new Writer({ format: 'N-Quads' }).quadsToString(quads);
