import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { ownDataFolder } from './data-folder.ts';
import { differences } from './differences.ts';
import { lost, startEditing } from './editing.ts';

/** How long after a restart the index may differ from the rows. */
const inStepWithin = 10_000;

test('a Meilisearch killed again and again while an editor saves loses nothing', async () => {
  const dataDir = ownDataFolder();
  const server = await startServerProcess(dataDir);
  onTestFinished(() => server.kill());
  const editing = startEditing(dataDir);
  for (let blow = 0; blow < 3; blow++) {
    await saved(editing, 150 * (blow + 1));
    const { pid } = await server.meilisearch();
    process.kill(pid, 'SIGKILL');
    await anotherMeilisearch(server, pid);
  }
  const acknowledged = await editing.kill();

  await expectInStep(dataDir, server);
  expect(lost(dataDir, acknowledged)).toEqual([]);
  expect(await server.stop()).toBe(0);
});

test('a service killed while an editor saves has lost nothing when it is started again', async () => {
  const dataDir = ownDataFolder();
  let server = await startServerProcess(dataDir);
  onTestFinished(() => server.kill());
  for (let blow = 0; blow < 3; blow++) {
    const editing = startEditing(dataDir);
    await saved(editing, 150);
    await server.kill();
    const acknowledged = await editing.kill();
    server = await startServerProcess(dataDir);
    await expectInStep(dataDir, server);
    expect(lost(dataDir, acknowledged)).toEqual([]);
  }
  expect(await server.stop()).toBe(0);
});

test('a change is found soon after it is saved', async () => {
  const dataDir = ownDataFolder();
  const server = await startServerProcess(dataDir);
  onTestFinished(() => server.kill());
  const editing = startEditing(dataDir);
  await saved(editing, 20);
  await editing.kill();
  await expect
    .poll(() => foundBy(server, 'insats ändring'), { timeout: 5_000, interval: 20 })
    .toBeGreaterThan(0);
  await server.stop();
});

async function expectInStep(dataDir: string, server: ServerProcess): Promise<void> {
  await expect
    .poll(async () => differences(dataDir, await server.meilisearch()), {
      timeout: inStepWithin,
      interval: 100,
    })
    .toEqual([]);
}

async function saved(editing: { count(): number }, saves: number): Promise<void> {
  await expect.poll(() => editing.count(), { timeout: 20_000, interval: 10 }).toBeGreaterThan(saves);
}

async function anotherMeilisearch(server: ServerProcess, than: number): Promise<void> {
  await expect.poll(async () => (await server.meilisearch()).pid, { timeout: 10_000 }).not.toBe(than);
  // The next blow is to fall while it catches up, not at the same point of its start each time.
  await pause(Math.random() * 300);
}

async function foundBy(server: ServerProcess, q: string): Promise<number> {
  const response = await fetch(`${server.url}/api/v1/interventions?${new URLSearchParams({ q })}`);
  const { total } = (await response.json()) as { total: number };
  return total;
}
