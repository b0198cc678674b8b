import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';

const acknowledgement = z.object({ id: z.string(), version: z.int() });

export interface Editing {
  /** How many saves have been acknowledged so far. */
  count(): number;
  /** Ends the editor without a word; gives the last acknowledged version of each entry. */
  kill(): Promise<Map<string, number>>;
}

/** Starts the editor of `editor.ts`, who saves some 200 changes a second. */
export function startEditing(dataDir: string): Editing {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'editor.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  // A line that was cut off was not read by anybody.
  const lines = () => text.split('\n').slice(0, -1);
  return {
    count: () => lines().length,
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'close');
      const saved = lines().map((line) => acknowledgement.parse(JSON.parse(line)));
      return new Map(saved.map(({ id, version }) => [id, version]));
    },
  };
}

/** Acknowledged saves that the database does not hold any more. */
export function lost(dataDir: string, acknowledged: Map<string, number>): string[] {
  const db = openDatabase(join(dataDir, 'catalogue.sqlite'));
  try {
    const rows = createInterventionStore(db).byIds([...acknowledged.keys()]);
    const held = new Map(rows.map(({ id, version }) => [id, version]));
    return [...acknowledged]
      .filter(([id, version]) => (held.get(id) ?? 0) < version)
      .map(
        ([id, version]) =>
          `${id}: version ${version} was acknowledged, the database has ${held.get(id) ?? 'nothing'}`,
      );
  } finally {
    db.$client.close();
  }
}
