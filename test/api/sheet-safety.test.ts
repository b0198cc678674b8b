import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createOutbox } from '@insatskatalog/server/interventions/outbox.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { act, csv, download, readIn, sendSheet, textOf } from '../support/sheets.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';
import { until } from '../support/until.ts';
import { sheetRow, unzipped, workbook, zip } from '../support/workbook.ts';

let app: App;
let administrator: SignedIn;

beforeAll(async () => {
  app = await startApp({ searchEngine: 'sqlite' });
  administrator = signIn(app, 'sf-botkyrka-huddinge-salem');
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

const names = ['Namn', 'Kort sagt', 'Så får du stödet', 'Utförare', 'Typ av utförare', 'Kommuner'];
const row = (title: string) => [title, 'Kort.', 'Ring.', 'Huddinge kommun', 'Kommun', 'Huddinge'];
const everything = new URLSearchParams();

describe('a workbook', () => {
  test('that unpacks to 300 MB is refused at once, and takes next to no memory', async () => {
    const bomb = workbook('', [{ name: 'xl/sharedStrings.xml', content: Buffer.alloc(300_000_000, 32) }]);
    expect(bomb.length).toBeLessThan(400_000);
    const { took, grew, answer } = await measured(() =>
      sendSheet(app, administrator, bomb, { name: 'bomb.xlsx' }),
    );
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('mer än någon lista');
    expect(took).toBeLessThan(3000);
    expect(grew).toBeLessThan(100);
  });

  test('that lies about how large it is gets no more memory than it asked for', async () => {
    const liar = workbook('', [
      { name: 'xl/sharedStrings.xml', content: Buffer.alloc(100_000_000, 32), statedSize: 1000 },
    ]);
    const { took, grew, answer } = await measured(() => sendSheet(app, administrator, liar));
    expect(answer.status).toBe(422);
    expect(took).toBeLessThan(10_000);
    expect(grew).toBeLessThan(100);
  });

  test('of thousands of small files is refused', async () => {
    const parts = Array.from({ length: 2000 }, (_, index) => ({
      name: `xl/worksheets/s${index}.xml`,
      content: 'x',
    }));
    const answer = await sendSheet(app, administrator, workbook('', parts));
    expect(answer.status).toBe(422);
  });

  test('with names that lead out of it writes nothing there, and is read as if they were not in it', async () => {
    const sheet = workbook(sheetRow(1, names) + sheetRow(2, row('Stigfinnare')), [
      { name: '../../utanfor.xml', content: 'x' },
      { name: '/tmp/exchange-utanfor.xml', content: 'x' },
      { name: 'xl/worksheets/../../../utanfor.xml', content: 'x' },
    ]);
    expect(await textOf(app, administrator, await readIn(app, administrator, sheet))).toContain('1 Nya');
    for (const path of [
      join(app.dataDir, 'utanfor.xml'),
      join(app.dataDir, '..', 'utanfor.xml'),
      '/tmp/exchange-utanfor.xml',
    ])
      expect(existsSync(path)).toBe(false);
  });

  test('that is an archive of something else, or broken, is refused in words', async () => {
    for (const file of [
      zip([{ name: 'brev.txt', content: 'hej' }]),
      Buffer.from('PK\u0003\u0004 inte mer'),
      workbook('<row><c>'),
    ]) {
      const answer = await sendSheet(app, administrator, file);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toMatch(/inte en tabell|går inte att läsa|är tom/);
    }
  });

  test('is read by what its formulas last came to, and never works one out', async () => {
    const formula = { xml: '<c t="str"><f>HYPERLINK("https://example.org","x")</f><v>Uträknad</v></c>' };
    const unread = { xml: '<c><f>1+1</f></c>' };
    const sheet = workbook(
      sheetRow(1, [...names, 'Kostnad']) + sheetRow(2, [formula, ...row('').slice(1), unread]),
    );
    const page = await textOf(app, administrator, await readIn(app, administrator, sheet));
    expect(page).toContain('2 Uträknad Ny');
    expect(page).not.toContain('HYPERLINK');
  });

  test('with dates and numbers for cells is read as what they show', async () => {
    const sheet = workbook(
      sheetRow(1, [...names, 'Ålder från', 'Plats 1: gatuadress', 'Plats 1: postnummer', 'Plats 1: ort']) +
        sheetRow(2, [
          ...row('Siffror').slice(0, 5),
          number('126'),
          number('18'),
          'Gatan 1',
          number('14183'),
          'Huddinge',
        ]),
    );
    expect(await textOf(app, administrator, await readIn(app, administrator, sheet))).toContain('1 Nya');
  });
});

describe('a formula in an entry', () => {
  const risky = ['=HYPERLINK("https://example.org")', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", '  =1', '＝1'];

  test('is a text in every file that goes out, and comes back as it was', async () => {
    const sheet = csv([
      [...names, 'Kontakt 1: roll', 'Kontakt 1: telefon'],
      ...risky.map((text) => [...row(`${text} x`).with(1, text), text, '+46 8 465 004 10']),
    ]);
    // Read as it stands: only what a spreadsheet or our export escaped loses its apostrophe.
    const address = await readIn(app, administrator, sheet);
    await act(app, administrator, address, { intent: 'accept', as: 'drafts' });

    const text = new TextDecoder().decode(
      await download(app, administrator, paths.admin.exports(everything, 'csv')),
    );
    const cells = text.split(/[;\r\n]+/).map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
    expect(text).toContain("'+46 8 465 004 10");

    for (const format of ['csv', 'xlsx'] as const) {
      const file = await download(app, administrator, paths.admin.exports(everything, format));
      const again = await textOf(app, administrator, await readIn(app, administrator, file));
      expect(again).toContain(`0 Behöver rättas 0 Nya 0 Ändras ${risky.length} Oförändrade`);
    }
  });

  test('does not stand as one in a workbook', async () => {
    const file = await download(app, administrator, paths.admin.exports(everything, 'xlsx'));
    const sheet = unzipped(Buffer.from(file), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<row');
    expect(sheet).not.toContain('<f');
  });
});

test('a file goes out under its name, kept nowhere, to those who are signed in', async () => {
  const address = app.url + paths.admin.exports(everything, 'json');
  const { headers } = await fetch(address, { headers: administrator.headers });
  expect(headers.get('Content-Disposition')).toMatch(
    /^attachment; filename="insatser-[\d-]+\.json"; filename\*=UTF-8''insatser-[\d-]+\.json$/,
  );
  expect(headers.get('Cache-Control')).toContain('no-store');
  expect((await fetch(address, { redirect: 'manual' })).status).toBe(302);
  for (const wrong of ['/admin/exportera', '/admin/exportera?format=exe'])
    expect((await fetch(app.url + wrong, { headers: administrator.headers })).status).toBe(400);
});

test('the template offers what may stand in its cells', async () => {
  const file = Buffer.from(await download(app, administrator, paths.admin.template('xlsx')));
  const sheet = unzipped(file, 'xl/worksheets/sheet1.xml');
  const [, order = ''] = /(<\/sheetData>.*)$/s.exec(sheet) ?? [];
  expect(order).toMatch(/^<\/sheetData><dataValidations count="\d+">/);
  const offered = Array.from(
    order.matchAll(/<dataValidation [^>]*sqref="([A-Z]+)2:\1\d+"[^>]*><formula1>([^<]+)<\/formula1>/g),
    ([, column = '', from = '']) => ({ column, from }),
  );
  const { columns } = entriesOf(file);
  const listOf = (name: string): string =>
    offered.find(({ column }) => column === columns.get(name))?.from ?? '';
  expect(listOf('Kommuner')).toMatch(/^'Kommuner'!\$A\$2:\$A\$29\d$/);
  expect(listOf('Tar emot nya')).toMatch(/^'Tillåtna värden'!\$([A-Z]+)\$2:\$\1\$4$/);
  expect(listOf('Målgrupper')).toContain("'Tillåtna värden'!");
  expect(listOf('Namn')).toBe('');
});

/** The columns of a workbook's first sheet, by what stands at their head: its letter. */
function entriesOf(file: Buffer): { columns: Map<string, string> } {
  const strings = Array.from(
    unzipped(file, 'xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g),
    ([, text = '']) => text,
  );
  const heads = unzipped(file, 'xl/worksheets/sheet1.xml').matchAll(/<c r="([A-Z]+)1"[^>]*><v>(\d+)<\/v>/g);
  return {
    columns: new Map(Array.from(heads, ([, letter = '', at]) => [strings[Number(at)] ?? '', letter])),
  };
}

test('the template is read in again as it is, and has nothing in it', async () => {
  for (const format of ['csv', 'xlsx'] as const) {
    const template = await download(app, administrator, paths.admin.template(format));
    const answer = await sendSheet(app, administrator, template);
    expect(await answer.text()).toContain('Filen är tom');
  }
});

test('ten thousand rows are compared, and others are served meanwhile', async () => {
  const sheet = csv([
    names,
    ...Array.from({ length: 10_000 }, (_, index) => row(`Insats nummer ${index} ${index % 97}`)),
  ]);
  const address = await readIn(app, administrator, sheet);
  expect(await textOf(app, administrator, address)).toMatch(
    /ska jämföras|av 10 000 rader är jämförda|10 000 Nya/,
  );
  let slowest = 0;
  await expect
    .poll(
      async () => {
        const asked = performance.now();
        await fetch(`${app.url}/healthz`);
        slowest = Math.max(slowest, performance.now() - asked);
        return textOf(app, administrator, address);
      },
      { timeout: 60_000, interval: 300 },
    )
    .toContain('10 000 Nya');
  expect(slowest).toBeLessThan(2000);
  expect((await act(app, administrator, address, { intent: 'discard' })).status).toBe(303);
}, 120_000);

test('many rows are written in one piece, while the public reads on, others’ writing waits, and the page says how far it has come', async () => {
  const rows = Array.from({ length: 1500 }, (_, index) => row(`Bunt nummer ${index} ${index % 97}`));
  const address = await readIn(app, administrator, csv([names, ...rows]));
  await expect
    .poll(() => textOf(app, administrator, address), { timeout: 60_000, interval: 300 })
    .toContain('1 500 Nya');
  const entry = app.url + paths.intervention('bunt-nummer-5-5');
  expect((await act(app, administrator, address, { intent: 'accept', as: 'published' })).status).toBe(303);
  const colleague = readIn(app, administrator, csv([names, row('Kollegans')]));
  expect([[404], [404, 200]]).toContainEqual(
    await readMeanwhile(address, entry, /av 1 500 rader är inlästa|ska läsas in/),
  );
  expect(await textOf(app, administrator, address)).toContain('1 500 insatser är tillagda');
  expect((await fetch(entry)).status).toBe(200);
  // What others write waits for its turn, and is not lost.
  expect(await textOf(app, administrator, await colleague)).toContain('1 Nya');

  const undoing = /av 1 500 insatser är ångrade|ska ångras/;
  // Undoing is quick: another process keeps it waiting, so that it is seen to be under way.
  const other = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  await until(() => createOutbox(other).count().waiting === 0, 60_000);
  // The session's use is noted by this, and not while nobody else may write.
  await textOf(app, administrator, address);
  other.$client.exec('begin immediate');
  expect((await act(app, administrator, address, { intent: 'undo' })).status).toBe(303);
  expect(await textOf(app, administrator, address)).toMatch(undoing);
  expect((await fetch(entry)).status).toBe(200);
  other.$client.exec('rollback');
  other.$client.close();
  await until(async () => !undoing.test(await textOf(app, administrator, address)), 60_000);
  expect((await fetch(entry)).status).toBe(404);
}, 180_000);

/**
 * Reads a public page for as long as an import's page says that it is under way, which it may for a moment after all is written.
 *
 * @returns the answers that were given meanwhile, each once for as long as it was the same
 */
async function readMeanwhile(address: string, page: string, underWay: RegExp): Promise<number[]> {
  const statuses: number[] = [];
  for (;;) {
    const { status } = await fetch(page);
    // Only what was answered before the end counts.
    if (!underWay.test(await textOf(app, administrator, address))) return statuses;
    if (status !== statuses.at(-1)) statuses.push(status);
  }
}

test('of many files at once a few are read at a time, the others wait, and more than that are asked to come again', async () => {
  const sheet = workbook(sheetRow(1, names) + sheetRow(2, row('Samtidig')));
  const answers = await Promise.all(
    Array.from({ length: 14 }, async () => {
      const answer = await sendSheet(app, administrator, sheet, { name: 'samtidig.xlsx' });
      return { status: answer.status, text: await answer.text() };
    }),
  );
  const refused = answers.filter(({ status }) => status !== 303);
  expect(answers.length - refused.length).toBeGreaterThanOrEqual(10);
  expect(refused.length).toBeGreaterThan(0);
  for (const { status, text } of refused) {
    expect(status).toBe(422);
    expect(text).toContain('Många läser in filer just nu.');
  }
}, 120_000);

/** A cell with a number in it. */
const number = (value: string) => ({ xml: `<c><v>${value}</v></c>` });

/** What an answer took: milliseconds, and megabytes that the process grew by at most meanwhile. */
async function measured(ask: () => Promise<Response>) {
  const before = process.memoryUsage().rss;
  let most = before;
  const sampling = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  const began = performance.now();
  const answer = await ask();
  clearInterval(sampling);
  return { answer, took: performance.now() - began, grew: (most - before) / 1_000_000 };
}
