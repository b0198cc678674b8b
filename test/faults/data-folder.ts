import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A data folder of the test's own with the reference data in it, removed when the test ends. */
export function ownDataFolder(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'insatskatalog-faults-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const db = openDatabase(join(dataDir, 'catalogue.sqlite'));
  try {
    loadReference(db);
  } finally {
    db.$client.close();
  }
  return dataDir;
}

/** The Meilisearch processes that work on a data folder (Linux). */
export function meilisearchesOn(dataDir: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const command = commandOf(pid);
      return command.includes('--db-path') && command.includes(dataDir);
    });
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It has ended since it was listed.
    return '';
  }
}
