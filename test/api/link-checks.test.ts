import { lookAtLinks } from '@insatskatalog/server/link-checks/link-checks.ts';
import { isPublicAddress } from '@insatskatalog/server/link-checks/public-address.ts';
import { tryLink } from '@insatskatalog/server/link-checks/try-link.ts';
import { createWorklist } from '@insatskatalog/server/worklist/worklist.ts';
import { workQuery } from '@insatskatalog/shared/work-query.ts';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anEntryForm } from '../support/an-entry-form.ts';
import { editingBench, granted } from '../support/editing.ts';

const bench = editingBench();
const { db, editing, actor, at, now } = bench;
const worklist = createWorklist(db, now);
const ask = actor('sf-botkyrka-huddinge-salem');
const elsewhere = actor('sf-centrala-ostergotland', 'Cia Cederblad');

/** A web site of its own, on this machine: what it answers, by path, and what it was asked. */
let site: Server;
let host = '';
const answers = new Map<string, number | string>();
const asked: string[] = [];

beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answers.get(request.url ?? '') ?? 200;
    if (answer === 'no HEAD') response.writeHead(request.method === 'HEAD' ? 405 : 200).end('Hej');
    else if (typeof answer === 'string') response.writeHead(302, { Location: answer }).end();
    else response.writeHead(answer).end();
  });
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  host = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.close();
  bench.close();
});
beforeEach(() => {
  at('2026-11-20T10:00:00Z');
  answers.clear();
  asked.length = 0;
  db.$client.exec('delete from drafts; delete from interventions; delete from link_checks');
});

const anywhere = () => true;
const answerOf = (path: string) => tryLink(host + path, anywhere);
const unstopped = new AbortController().signal;
const look = () => lookAtLinks(db, now, (url) => tryLink(url, anywhere), unstopped);

function publish(title: string, ...urls: string[]): string {
  const links = urls.map((url) => ({ label: 'Läs mer', url }));
  const { entry, edition } = granted(
    editing.create(ask, anEntryForm({ title, links }), ask.association),
  ).draft;
  granted(editing.publish(ask, entry, edition, null));
  return entry;
}

const withBrokenLinks = (by = ask) =>
  worklist.list(by, workQuery({ missing: ['working-link'] })).rows.map(({ title }) => title);

test('a page that is gone two days in a row is told of, and no longer when it is back', async () => {
  const entry = publish('Flyttad', `${host}/borta`, `${host}/kvar`);
  publish('Hel', `${host}/kvar`);
  answers.set('/borta', 404);
  at('2026-11-20T10:00:00Z');
  expect(await look()).toBe(2);
  // Once is not enough: servers are mended.
  expect(withBrokenLinks()).toEqual([]);
  at('2026-11-21T10:00:00Z');
  expect(await look()).toBe(1);
  expect(withBrokenLinks()).toEqual(['Flyttad']);
  expect(worklist.todo(ask).parts.find(({ kind }) => kind === 'missing')?.rows[0]?.missing).toContain(
    'working-link',
  );
  const told = [{ url: `${host}/borta`, failure: 'no-page', since: '2026-11-20T10:00:00.000Z' }];
  expect(worklist.brokenLinks(ask, entry)).toEqual(told);
  expect(worklist.brokenLinks(elsewhere, entry)).toEqual([]);
  answers.delete('/borta');
  at('2026-11-22T10:00:00Z');
  await look();
  expect(withBrokenLinks()).toEqual([]);
});

test('a link that works is left alone for a week', async () => {
  publish('Hel', `${host}/kvar`);
  expect(await look()).toBe(1);
  at('2026-11-26T10:00:00Z');
  expect(await look()).toBe(0);
  at('2026-11-27T10:00:00Z');
  expect(await look()).toBe(1);
});

test('a server that is ill, or that turns programs away, says nothing of the page', async () => {
  publish('Oviss', `${host}/sjuk`, `${host}/hemlig`, `${host}/kvar`);
  answers.set('/sjuk', 503).set('/hemlig', 403);
  for (const day of ['20', '21', '22', '23']) {
    at(`2026-11-${day}T10:00:00Z`);
    await look();
  }
  expect(withBrokenLinks()).toEqual([]);
});

test('when nothing at all is found, the fault is on this side, unless a link that worked still does', async () => {
  publish('Namnlös', 'http://finns-inte.invalid/');
  for (const day of ['20', '21', '22']) {
    at(`2026-11-${day}T10:00:00Z`);
    await look();
  }
  expect(withBrokenLinks()).toEqual([]);
  publish('Hel', `${host}/kvar`);
  for (const day of ['23', '24']) {
    at(`2026-11-${day}T10:00:00Z`);
    await look();
  }
  expect(withBrokenLinks()).toEqual(['Namnlös']);
});

test('redirections are followed, and GET is used where HEAD is not understood', async () => {
  answers.set('/gammal', '/ny').set('/runt', '/runt').set('/bara-get', 'no HEAD');
  expect(await answerOf('/gammal')).toBe('there');
  expect(await answerOf('/bara-get')).toBe('there');
  expect(await answerOf('/runt')).toBe('unknown');
  answers.set('/ny', 410);
  expect(await answerOf('/gammal')).toBe('no-page');
});

test('no link leads the service into its own network: not by figures, by name or by redirection', async () => {
  expect(await tryLink(`${host}/admin`)).toBe('unknown');
  expect(await tryLink(host.replace('127.0.0.1', 'localhost'))).toBe('unknown');
  expect(await tryLink(host.replace('127.0.0.1', '2130706433'))).toBe('unknown');
  expect(await tryLink(host.replace('127.0.0.1', '[::ffff:127.0.0.1]'))).toBe('unknown');
  expect(asked).toEqual([]);
  // The first address may be reached here; what it leads to may not.
  answers.set('/ut', `http://[::1]:${new URL(host).port}/inre`);
  expect(await tryLink(`${host}/ut`, (ip) => ip === '127.0.0.1')).toBe('unknown');
  expect(asked).toEqual(['HEAD /ut']);
  expect(
    ['10.1.2.3', '169.254.169.254', '192.168.1.1', '::1', 'fd00::1', 'fe80::1', '2002:7f00:1::'].filter(
      isPublicAddress,
    ),
  ).toEqual([]);
  expect(['193.10.1.1', '2a00:1450:4001::1'].every(isPublicAddress)).toBe(true);
});
