import { createSearchLog, type AnsweredSearch } from '@insatskatalog/server/search-log/search-log.ts';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { startApp } from '../support/app.ts';

const folder = mkdtempSync(join(tmpdir(), 'insatskatalog-searches-'));
const path = join(folder, 'search-log.sqlite');
afterAll(() => rmSync(folder, { recursive: true }));

let clock: Date;
let lines: string;
beforeEach(() => {
  clock = new Date('2026-11-20T10:00:00Z');
  lines = '';
});
afterEach(() => rmSync(path, { force: true }));

test('searches are counted by day, words and place, with how many found nothing', () => {
  remember([
    { text: 'Praktik', hits: 12 },
    { text: ' praktik ', hits: 10 },
    { text: 'praktik', hits: 0, municipality: '0126' },
    { text: 'skridskor', hits: 0, association: 'sf-sodertalje', engine: 'sqlite', lang: 'en' },
  ]);
  clock = new Date('2026-11-20T22:59:00Z');
  remember([{ text: 'praktik', hits: 12 }]);
  clock = new Date('2026-11-20T23:01:00Z');
  remember([{ text: 'praktik', hits: 12 }]);
  expect(rows()).toEqual([
    '2026-11-20 praktik||| sv meilisearch: 3 searches, 0 found nothing, 34 hits',
    '2026-11-20 praktik|0126|| sv meilisearch: 1 searches, 1 found nothing, 0 hits',
    '2026-11-20 skridskor||sf-sodertalje| en sqlite: 1 searches, 1 found nothing, 0 hits',
    '2026-11-21 praktik||| sv meilisearch: 1 searches, 0 found nothing, 12 hits',
  ]);
});

test('a search with something personal in it is counted, and not one word of it is in the file', () => {
  remember([
    { text: 'boendestöd Anna 850101-1234', hits: 0 },
    { text: 'ring 070-123 45 67', hits: 3 },
  ]);
  expect(rows()).toEqual(['2026-11-20 ||| sv meilisearch: 2 searches, 1 found nothing, 3 hits']);
  expect(readFileSync(path, 'latin1')).not.toMatch(/anna|850101|070|boendest/i);
});

test('what was typed on the way to a longer text is not a search', () => {
  const log = open();
  for (const text of ['pr', 'prakt', 'praktik', 'praktik li', 'praktik linköping']) {
    log.record(search({ text }));
    pass(2000);
  }
  log.record(search({ text: 'praktik linköping nu', municipality: '0126' }));
  log.record(search({ text: 'prakt' }));
  pass(10_001);
  log.record(search({ text: 'praktikplats' }));
  log.close();
  expect(texts()).toEqual(['prakt', 'praktik linköping', 'praktik linköping nu', 'praktikplats']);
});

test('the beginning of a personnummer goes with the whole', () => {
  const log = open();
  log.record(search({ text: 'anna 8501' }));
  log.record(search({ text: 'anna 850101-1234' }));
  log.close();
  expect(texts()).toEqual(['']);
});

test('words that are searched for on fewer than three days are forgotten after thirty, and their number stays', () => {
  for (const day of ['2026-10-01', '2026-10-02', '2026-10-03']) {
    clock = new Date(`${day}T10:00:00Z`);
    remember([{ text: 'anna andersson' }, { text: 'kalle karlsson', hits: 0 }, { text: 'praktik' }]);
    if (day === '2026-10-02') remember([{ text: 'anna andersson' }]);
  }
  clock = new Date('2026-10-20T10:00:00Z');
  remember([{ text: 'berit berg', municipality: '0126' }, { text: 'berit berg' }]);
  remember([{ text: 'skuldrådgivning' }]);
  expect(texts()).toContain('berit berg');

  clock = new Date('2026-12-01T10:00:00Z');
  open().close();
  expect(texts()).toEqual(['', 'anna andersson', 'kalle karlsson', 'praktik']);
  expect(rows().filter((row) => row.startsWith('2026-10-20'))).toEqual([
    '2026-10-20 ||| sv meilisearch: 2 searches, 0 found nothing, 10 hits',
    '2026-10-20 |0126|| sv meilisearch: 1 searches, 0 found nothing, 5 hits',
  ]);
  expect(readFileSync(path, 'latin1')).not.toMatch(/berit|skuldr/);
});

test('what is older than the setting goes, at the start and when a new day comes', () => {
  remember([{ text: 'praktik' }]);
  clock = new Date('2026-11-25T10:00:00Z');
  open(5).close();
  expect(rows()).toHaveLength(1);
  const log = open(5);
  clock = new Date('2026-11-26T10:00:00Z');
  log.close();
  expect(rows()).toEqual([]);
});

test('what is searched for in vain is told of when it was on several days, to those whom it concerns', () => {
  for (const day of ['2026-11-10', '2026-11-11', '2026-11-12']) {
    clock = new Date(`${day}T10:00:00Z`);
    remember([
      { text: 'körkort', hits: 0, municipality: '0126' },
      { text: 'ridning', hits: 0, association: 'sf-sodertalje' },
      { text: 'praktik', hits: 5, municipality: '0126' },
    ]);
  }
  // One person's search, as often as they like on one day, is nobody else's to read.
  for (const text of ['min granne anna', 'min granne anna', 'körkort'])
    remember([{ text, hits: 0, municipality: '0126' }]);
  const log = open();
  expect(log.foundNothing(30, null)).toEqual([
    { text: 'körkort', searches: 4 },
    { text: 'ridning', searches: 3 },
  ]);
  expect(log.foundNothing(30, { association: 'sf-a', municipalities: ['0126'] })).toEqual([
    { text: 'körkort', searches: 4 },
  ]);
  expect(log.foundNothing(1, null)).toEqual([]);
  log.close();
});

test('with 0 days nothing is remembered, and what was is removed', () => {
  remember([{ text: 'praktik' }]);
  const log = open(0);
  log.record(search({ text: 'praktik' }));
  log.close();
  expect(existsSync(path)).toBe(false);
});

test('a file that is none costs one warning and no search', () => {
  writeFileSync(path, 'not a database '.repeat(100));
  const log = open();
  log.record(search({ text: 'praktik' }));
  log.close();
  expect(lines.match(/searches are not remembered/g)).toHaveLength(1);
});

test('a file that cannot be written any more costs one warning, however many searches follow', () => {
  const log = open();
  const other = new DatabaseSync(path);
  other.exec('drop table search_log');
  other.close();
  log.record(search({ text: 'praktik' }));
  log.close();
  expect(lines.match(/searches are not remembered/g)).toHaveLength(1);
});

test('more than people can search for in ten seconds does not fill the memory', () => {
  const log = open();
  for (let index = 0; index < 3000; index += 1) log.record(search({ text: `påhittat ord x${index}x` }));
  log.close();
  expect(rows()).toHaveLength(1000);
});

test('on a day with more texts than people write, further searches are counted without words', () => {
  open().close();
  const db = new DatabaseSync(path);
  db.exec(`insert into search_log select '2026-11-20', 'x' || value, '', '', 'sv', 'sqlite', 1, 0, 1
    from (with recursive n(value) as (select 1 union all select value + 1 from n limit 20000) select value from n)`);
  db.close();
  remember([{ text: 'praktik' }]);
  expect(rows()).toHaveLength(20_001);
  expect(rows()[0]).toBe('2026-11-20 ||| sv meilisearch: 1 searches, 0 found nothing, 5 hits');
});

test('the service remembers the words of the first page, for a place or everywhere, and nothing else', async () => {
  const app = await startApp({ data: 'demonstration', searchEngine: 'sqlite', searchLogDays: 400 });
  const get = (address: string) => fetch(app.url + address).then((answer) => answer.text());
  await get('/insatser?q=stöd&kommun=0126');
  await get('/insatser?q=stöd&kommun=0126&sida=2');
  await get('/insatser?q=stöd&kommun=0126&behov=bostad');
  await get('/insatser?q=xyzzyplugh&kommun=0126');
  await get('/insatser?kommun=0126');
  await get('/api/v1/interventions?q=boendest%C3%B6d&association=sf-sodertalje&lang=en');
  await get('/api/v1/interventions?q=boendest%C3%B6d&limit=1');
  await get('/api/v1/interventions?q=boendest%C3%B6d&age=24');
  await get('/api/v1/suggest?q=boendest%C3%B6d');
  await app.stop();
  const remembered = rows(join(app.dataDir, 'search-log.sqlite')).map((row) => row.slice(11));
  expect(remembered).toHaveLength(3);
  expect(remembered[0]).toMatch(
    /^boendestöd\|\|sf-sodertalje\| en sqlite: 1 searches, 0 found nothing, [1-9]/,
  );
  expect(remembered[1]).toMatch(/^stöd\|0126\|\| sv sqlite: 1 searches, 0 found nothing, [1-9]/);
  expect(remembered[2]).toMatch(/^xyzzyplugh\|0126\|\| sv sqlite: 1 searches, 1 found nothing, 0 hits/);
  app.remove();
});

test.each([
  [400, 'högst 400 dagar'],
  [0, 'sparas inte'],
])('the privacy page says what this installation does, with %i days', async (searchLogDays, sentence) => {
  const app = await startApp({ searchEngine: 'sqlite', searchLogDays });
  expect(await (await fetch(`${app.url}/personuppgifter`)).text()).toContain(sentence);
  await app.stop();
  app.remove();
});

function open(days = 400) {
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines += String(chunk);
      done();
    },
  });
  return createSearchLog({ path, days, now: () => clock, log: pino(sink) });
}

/** Each as by somebody of their own: the service stops in between. */
function remember(searches: Partial<AnsweredSearch>[]): void {
  const log = open();
  for (const each of searches) log.record(search(each));
  log.close();
}

const search = (given: Partial<AnsweredSearch>): AnsweredSearch => ({
  text: '',
  hits: 5,
  engine: 'meilisearch',
  municipality: null,
  association: null,
  lang: 'sv',
  ...given,
});

function pass(milliseconds: number): void {
  clock = new Date(clock.getTime() + milliseconds);
}

function rows(file = path): string[] {
  const db = new DatabaseSync(file);
  const found = db
    .prepare(
      `select day || ' ' || text || '|' || municipality || '|' || association || '| ' || lang || ' ' || engine || ': '
         || searches || ' searches, ' || found_nothing || ' found nothing, ' || hits || ' hits' as line
       from search_log order by day, text, municipality, association`,
    )
    .all()
    .map(({ line }) => String(line));
  db.close();
  return found;
}

const texts = (): string[] => {
  const db = new DatabaseSync(path);
  const found = db.prepare('select distinct text from search_log order by text').all();
  db.close();
  return found.map(({ text }) => String(text));
};
