import { csvOf } from '../exchange/write-csv.ts';
import { presentEntry } from '../interventions/answer.ts';
import type { PublishedFilter } from '../interventions/published-filter.ts';
import { columns } from './columns.ts';
import { cpsvApOf } from './cpsv-ap.ts';
import type { OpenData } from './open-data.ts';
import { context, nodesOf } from './rdf/json-ld.ts';
import type { Triple } from './rdf/graph.ts';

/** The forms that all entries can be had in as a file. Each makes its pieces while they are sent. */
export const entryFiles = {
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    pieces: (openData: OpenData, filter: PublishedFilter) => csvOf(rows(openData, filter), 'comma'),
  },
  jsonl: { type: 'application/jsonl; charset=utf-8', pieces: jsonLines },
  jsonld: { type: 'application/ld+json', pieces: linkedData },
} as const;
export type EntryFile = keyof typeof entryFiles;

function* rows(openData: OpenData, filter: PublishedFilter): Generator<string[]> {
  yield columns.map(([name]) => name);
  for (const batch of openData.store.published.all(filter))
    for (const entry of batch) {
      const answer = presentEntry(entry, openData.baseUrl);
      yield columns.map(([, cell]) => cell(answer));
    }
}

function* jsonLines(openData: OpenData, filter: PublishedFilter): Generator<string> {
  for (const batch of openData.store.published.all(filter))
    yield batch.map((entry) => `${JSON.stringify(presentEntry(entry, openData.baseUrl))}\n`).join('');
}

/** What entries share is said where it is first needed. */
function* linkedData({ store, reference, baseUrl }: OpenData, filter: PublishedFilter): Generator<string> {
  const said = new Set<string>();
  const notSaid = (triples: Triple[]): Triple[] => {
    const fresh = triples.filter(({ subject }) => !said.has(subject));
    for (const { subject } of fresh) said.add(subject);
    return fresh;
  };
  yield `{"@context":${context},"@graph":[`;
  let separator = '';
  for (const batch of store.published.all(filter)) {
    const nodes = batch.flatMap((entry) => {
      const { own, shared } = cpsvApOf(entry, reference.current(), baseUrl);
      return nodesOf([...own, ...notSaid(shared)]);
    });
    yield separator + nodes.join(',\n');
    separator = ',\n';
  }
  yield ']}\n';
}
