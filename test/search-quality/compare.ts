import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDemonstration } from '../support/server-process.ts';
import { flatten } from './baselines/flatten.ts';
import { plainFts5 } from './baselines/fts5.ts';
import { plainMeilisearch } from './baselines/meilisearch.ts';
import { plainMiniSearch } from './baselines/mini-search.ts';
import { readCatalogue, type SearchedCatalogue } from './catalogue.ts';
import { gradesOf, type Grades } from './grades.ts';
import { readJudged, type JudgedQuery, type JudgedSet } from './judged.ts';
import { measure, type Figures } from './measure.ts';
import { countAll, engines, withService, type Engine, type Search } from './service.ts';

export const baselines = ['plain Meilisearch', 'plain FTS5', 'MiniSearch'] as const;
export type Subject = Engine | (typeof baselines)[number];

/** What one query was answered with. */
export interface Answered {
  query: JudgedQuery;
  grades: Grades;
  /** Ids of entries, best first. */
  ranked: string[];
  figures: Figures;
}

export interface Comparison {
  catalogue: SearchedCatalogue;
  /** The answers of everything that was asked, by set. */
  sets: Map<JudgedSet, Map<Subject, Answered[]>>;
}

type Asked = Pick<Answered, 'query' | 'grades'>;

/** Asks the service, on both engines over one and the same data, every judged query; and the baselines too, when wanted. */
export async function compare(wanted: readonly JudgedSet[], withBaselines: boolean): Promise<Comparison> {
  const dataDir = await mkdtemp(join(tmpdir(), 'insatskatalog-quality-'));
  try {
    await loadDemonstration(dataDir);
    const catalogue = readCatalogue(dataDir);
    const judged = new Map<JudgedSet, Asked[]>();
    const sets: Comparison['sets'] = new Map();
    for (const set of wanted) {
      const queries = await readJudged(set);
      judged.set(
        set,
        queries.map((query) => ({ query, grades: gradesOf(query, catalogue.entries) })),
      );
      sets.set(set, new Map());
    }
    const askAll = async (subject: Subject, search: Search) => {
      for (const [set, queries] of judged) sets.get(set)?.set(subject, await answers(search, queries));
    };

    const flat = withBaselines ? flatten(catalogue) : [];
    for (const engine of engines)
      await withService(dataDir, engine, async (search, server) => {
        const found = await countAll(server.url);
        const expected = catalogue.entries.filter(({ orientation }) => orientation === 'individual').length;
        if (found !== expected) throw new Error(`The service finds ${found} entries of ${expected}.`);
        await askAll(engine, search);
        if (withBaselines && engine === 'meilisearch')
          await askAll('plain Meilisearch', await plainMeilisearch(await server.meilisearch(), flat));
      });
    if (withBaselines) {
      await askAll('plain FTS5', plainFts5(flat));
      await askAll('MiniSearch', plainMiniSearch(flat));
    }
    return { catalogue, sets };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function answers(search: Search, queries: Asked[]): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const { query, grades } of queries) {
    const ranked = await search(query.q);
    answered.push({ query, grades, ranked, figures: measure(ranked, grades) });
  }
  return answered;
}
