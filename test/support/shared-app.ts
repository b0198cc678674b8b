import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadDemonstration, startServerProcess } from './server-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the service with the demonstration, for tests that only read. */
    sharedApp: string;
  }
}

/** Starts the service once, for every test file that only reads from it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'insatskatalog-api-'));
  await loadDemonstration(dataDir);
  const server = await startServerProcess(dataDir, { REQUESTS_PER_MINUTE: '1000000' });
  project.provide('sharedApp', server.url);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
