import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startServerProcess } from '../support/server-process.ts';
import { meilisearchesOn, ownDataFolder } from './data-folder.ts';

test('a start after a crash ends the Meilisearch that was left, and a stop leaves none', async () => {
  const dataDir = ownDataFolder();
  const crashed = await startServerProcess(dataDir);
  await crashed.kill();
  const [orphan] = meilisearchesOn(dataDir);
  expect(orphan).toBeDefined();

  const server = await startServerProcess(dataDir);
  onTestFinished(() => server.kill());
  const { pid } = await server.meilisearch();
  expect(meilisearchesOn(dataDir)).toEqual([pid]);
  expect(pid).not.toBe(orphan);

  expect(await server.stop()).toBe(0);
  expect(meilisearchesOn(dataDir)).toEqual([]);
});

test('two instances run side by side, each with its own catalogue', async () => {
  const folders = [ownDataFolder(), ownDataFolder()];
  const servers = await Promise.all(folders.map((folder) => startServerProcess(folder)));
  onTestFinished(async () => {
    for (const server of servers) await server.kill();
  });
  expect(new Set(servers.map(({ url }) => url)).size).toBe(2);
  for (const { url } of servers) expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(folders.map((folder) => meilisearchesOn(folder).length)).toEqual([1, 1]);
  for (const server of servers) expect(await server.stop()).toBe(0);
});

test('a request that is under way when the service is told to stop is answered', async () => {
  const server = await startServerProcess(ownDataFolder());
  onTestFinished(() => server.kill());
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    answer += part;
  });
  await once(socket, 'connect');
  socket.write('GET /api/v1/interventions HTTP/1.1\r\nHost: localhost\r\n');
  await pause(100);

  const stopped = server.stop();
  await pause(100);
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  socket.write('\r\n');
  await once(socket, 'close');
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain('"total":0');
  expect(await stopped).toBe(0);
});

test('the first start of all builds the index by itself and says that it does', async () => {
  const server = await startServerProcess(ownDataFolder());
  onTestFinished(() => server.kill());
  expect(server.output()).toContain('building the search index');
  await server.stop();
});
