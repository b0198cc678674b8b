import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startApp, type App } from '../support/app.ts';
import { visitor } from '../support/posting.ts';
import { signIn } from '../support/sign-in.ts';

let app: App;
let office: ReturnType<typeof visitor>;
let administrator: ReturnType<typeof visitor>;
let stranger: ReturnType<typeof visitor>;

const settings = (association: string) => paths.admin.associationSettings(association, 'kontakt');
const contact = (phone: string) => ({ intent: 'save', email: '', phone });

beforeAll(async () => {
  app = await startApp({ searchEngine: 'sqlite' });
  office = visitor(app, signIn(app, null, 'Olga Office'));
  administrator = visitor(app, signIn(app, 'sf-sodertalje', '=HYPERLINK("http://x")'));
  stranger = visitor(app, signIn(app, 'sf-roslagen', 'Rolf Roslagen'));
  await administrator.post(settings('sf-sodertalje'), contact('08-465 004 01'));
  await stranger.post(settings('sf-roslagen'), contact('08-465 004 02'));
  await stranger.post(settings('sf-sodertalje'), contact('08-465 004 03'));
  await office.post(paths.admin.newSynonym(), { intent: 'save', type: 'twoWay', terms: 'ett\ntvå' });
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

const log = (query = '') => `${paths.admin.audit()}${query}`;

test('who did what is told in words, with what it was before', async () => {
  const { text } = await office.get(log());
  for (const said of [
    'Olga Office',
    'Ändra en synonym',
    'Rolf Roslagen',
    'Ändra inställningar',
    '08-465 004 02',
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('association.edit</');
});

test('what was refused is in the log of the one who tried, and leaves no trace where it was tried', async () => {
  const { text } = await stranger.get(log('?utfall=refused'));
  expect(text).toContain('Läsa inställningar');
  expect(text).toContain('Nekat');
  expect((await administrator.get(log())).text).not.toContain('Rolf Roslagen');
});

test('an administrator sees the events of its own association alone, whatever is asked for', async () => {
  for (const path of [
    log(),
    log('?typ=synonym'),
    paths.admin.auditExport('json', ''),
    paths.admin.auditExport('csv', ''),
  ]) {
    const { text } = await administrator.get(path);
    expect(text).not.toContain('Olga Office');
    expect(text).not.toContain('08-465 004 02');
  }
});

test('it is filtered by who, what, thing, outcome and days, and paged', async () => {
  const total = async (query: string) =>
    /(\d+) händelse/.exec((await office.get(log(query))).text)?.[1] ?? '0';
  expect(await total('?vad=synonym.edit')).toBe('1');
  expect(await total('?typ=association&id=sf-roslagen')).toBe('1');
  expect(await total('?fran=2099-01-01')).toBe('0');
  expect(await total('?till=2020-01-01')).toBe('0');
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
  expect(Number(await total(`?fran=${today}&till=${today}`))).toBeGreaterThan(3);
  expect((await office.get(log('?fran=i+maj'))).text).toContain('Datumet går inte att tolka');
  expect((await office.get(log('?sida=99999'))).status).toBe(200);
});

test('a day is a Swedish day, in summer and in winter', async () => {
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  const add = db.$client.prepare(
    `insert into audit_events (at, actor, actor_name, action, outcome, object_kind, object_id, object_name, details)
     values (?, 'x', 'x', 'prov', 'done', 'prov', '', '', '{}')`,
  );
  // Half past midnight in Sweden, summer and winter.
  for (const at of ['2026-07-01T22:30:00.000Z', '2026-01-01T23:30:00.000Z']) add.run(at);
  db.$client.close();
  for (const day of ['2026-07-02', '2026-01-02'])
    expect((await office.get(log(`?vad=prov&fran=${day}&till=${day}`))).text).toContain('1 händelse');
});

test('it is exported as shown, without anything that a spreadsheet would run, and that is told too', async () => {
  const csv = await office.get(paths.admin.auditExport('csv', 'typ=association'));
  expect(csv.text.startsWith('\uFEFFNär;Vem;Vad;')).toBe(true);
  expect(csv.text).toContain(`'=HYPERLINK`);
  expect(csv.text).not.toMatch(/(^|[;\n"])=HYPERLINK/);
  const events = z
    .object({ events: z.array(z.object({ objectKind: z.string(), action: z.string() })) })
    .parse(JSON.parse((await office.get(paths.admin.auditExport('json', 'typ=association'))).text)).events;
  expect(new Set(events.map(({ objectKind }) => objectKind))).toEqual(new Set(['association']));
  expect((await office.get(log('?vad=audit.export'))).text).toContain('4 händelser');
  expect((await office.get(paths.admin.auditExport('csv', '').replace('csv', 'exe'))).status).toBe(400);
});

test('no event can be changed or taken away', () => {
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  try {
    for (const statement of [
      `update audit_events set actor_name = 'Ingen'`,
      'delete from audit_events',
      `insert or replace into audit_events select id, at, 'x', 'x', action, outcome, object_kind, object_id, object_name, association, details from audit_events`,
    ])
      expect(() => db.$client.exec(statement), statement).toThrow('the audit log is only added to');
  } finally {
    db.$client.close();
  }
});
