import { paths } from '@insatskatalog/shared/paths.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startApp, type App } from '../support/app.ts';
import { anEntryForm } from '../support/an-entry-form.ts';
import { editorOf } from '../support/editor-of.ts';
import { granted } from '../support/editing.ts';
import { stampIn } from '../support/proposals.ts';
import { act, csv, download, readIn, sendSheet, textOf } from '../support/sheets.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';

let app: App;
/** Milliseconds that the service's clock is ahead. */
let ahead = 0;
let huddinge: SignedIn;
let sodertalje: SignedIn;
let editorialOffice: SignedIn;

beforeAll(async () => {
  app = await startApp({ searchEngine: 'sqlite', now: () => new Date(Date.now() + ahead) });
  huddinge = signIn(app, 'sf-botkyrka-huddinge-salem');
  sodertalje = signIn(app, 'sf-sodertalje', 'Administratör Björk');
  editorialOffice = signIn(app, null);
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

const names = ['Namn', 'Kort sagt', 'Så får du stödet', 'Utförare', 'Typ av utförare', 'Kommuner'];
const row = (title: string, provider = 'Huddinge kommun', municipalities = 'Huddinge') => [
  title,
  'Någon som går bredvid dig en bit på vägen.',
  'Ring oss.',
  provider,
  'Kommun',
  municipalities,
];
const everything = new URLSearchParams();
/** The actor's whole list, as rows of cells. */
async function exported(who: SignedIn): Promise<string[][]> {
  const sheet = await download(app, who, paths.admin.exports(everything, 'csv'));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(sheet);
  expect(text.startsWith('\uFEFF')).toBe(true);
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
}
const titles = async (who: SignedIn) => (await exported(who)).slice(1).map((cells) => cells[2]);

describe('a sheet that has been read in', () => {
  test('tells of every error by row and column, and of what the sheet said there', async () => {
    const sheet = csv([
      [...names, 'Ålder från', 'Startar', 'Målgrupper', 'Kontakt 1: e-post'],
      [...row('Ett'), '18', '31 januari 2027', 'Unga och unga vuxna', 'ett@example.se'],
      ['', '', '', '', '', '', '', '', '', ''],
      [
        ...row('', 'Huddinge kommun', 'Hudinge'),
        'arton',
        '2027-02-31',
        'Unga, Rymdresenärer',
        'ett(at)example.se',
      ],
    ]);
    const page = await textOf(app, huddinge, await readIn(app, huddinge, sheet));
    expect(page).toContain('1 Behöver rättas 1 Nya');
    expect(page).toMatch(/4 Utan namn/);
    expect(page).toContain('Namn: Skriv vad insatsen heter.');
    expect(page).toContain(
      'Kommuner: ”Hudinge” finns inte i listan. Menade du ”Huddinge”? I filen: ”Hudinge”',
    );
    expect(page).toContain('Ålder från: Skriv ett tal med siffror, till exempel 18. I filen: ”arton”');
    expect(page).toContain('Startar: Skriv ett datum, till exempel 2027-01-31. I filen: ”2027-02-31”');
    expect(page).toContain('Målgrupper: ”Rymdresenärer” finns inte i listan.');
    expect(page).toContain('Kontakt 1: e-post: Skriv en e-postadress');
  });

  test('changes nothing until it is accepted, and then everything at once, as drafts', async () => {
    const before = await titles(huddinge);
    const address = await readIn(app, huddinge, csv([names, row('Mentor'), row('Jobbspår')]));
    expect(await titles(huddinge)).toEqual(before);

    expect((await act(app, huddinge, address, { intent: 'accept', as: 'drafts' })).status).toBe(303);
    expect(await titles(huddinge)).toEqual(expect.arrayContaining(['Mentor', 'Jobbspår']));
    expect((await fetch(`${app.url}${paths.intervention('mentor')}`)).status).toBe(404);
    expect(await textOf(app, huddinge, address)).toContain('2 insatser är tillagda, som utkast.');
    expect((await act(app, huddinge, address, { intent: 'accept', as: 'drafts' })).status).toBe(409);
  });

  test('can be published at once, and undone as one act: what was new is gone, its address free', async () => {
    const sheet = csv([names, row('Språkbron'), row('Lugna starten')]);
    const address = await readIn(app, huddinge, sheet);
    await act(app, huddinge, address, { intent: 'accept', as: 'published' });
    expect((await fetch(app.url + paths.intervention('sprakbron'))).status).toBe(200);
    const { id } = z
      .object({ id: z.string() })
      .parse(await (await fetch(`${app.url}/api/v1/interventions/sprakbron`)).json());

    expect(await textOf(app, huddinge, `${address}?angra=ja`)).toContain('2 insatser som importen lade till');
    await act(app, huddinge, address, { intent: 'undo' });
    expect(await textOf(app, huddinge, address)).toContain('Importen är ångrad.');
    expect((await fetch(app.url + paths.intervention('sprakbron'))).status).toBe(404);
    expect(await titles(huddinge)).not.toContain('Språkbron');
    // Who took a copy while it was public hears that it is gone.
    const changes = await fetch(`${app.url}/api/v1/changes?limit=100`);
    expect(await changes.json()).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id, change: 'ended' })]),
    });
    expect((await fetch(`${app.url}/api/v1/interventions/${id}`)).status).toBe(410);
    const log = await download(app, huddinge, paths.admin.auditExport('csv', ''));
    expect(new TextDecoder().decode(log).match(/Språkbron/g)).toHaveLength(3);

    const again = await readIn(app, huddinge, sheet);
    await act(app, huddinge, again, { intent: 'accept', as: 'published' });
    expect((await fetch(app.url + paths.intervention('sprakbron'))).status).toBe(200);
  });

  test('is proposed as a change where the same provider has an entry of nearly that name', async () => {
    await accepted(huddinge, csv([names, row('Steget vidare')]), 'published');
    const changed = row('Steget vidare!').with(1, 'Du får en coach.');
    const address = await readIn(app, huddinge, csv([names, changed, row('Steget vidare', 'Röda Korset')]));
    const page = await textOf(app, huddinge, address);
    expect(page).toContain('1 Nya 1 Ändras');
    expect(page).toContain('Samma utförare och nästan samma namn');
    expect(page).toContain(
      'Kort sagt Var: Någon som går bredvid dig en bit på vägen. Blir: Du får en coach.',
    );

    await act(app, huddinge, address, { intent: 'accept', as: 'drafts', 'val.2': 'new', 'val.3': 'skip' });
    expect(await textOf(app, huddinge, address)).toContain('1 insats är tillagd,');
    expect((await titles(huddinge)).filter((title) => title?.startsWith('Steget'))).toHaveLength(2);
  });

  test('undoing puts changed entries back, but for those that somebody has saved since', async () => {
    await accepted(huddinge, csv([names, row('Verkstan'), row('Ateljén')]), 'published');
    const rows = await exported(huddinge);
    const [heads = [], ...entries] = rows;
    const at = heads.indexOf('Kort sagt');
    const changed = entries
      .filter((cells) => ['Verkstan', 'Ateljén'].includes(cells[2] ?? ''))
      .map((cells) => cells.with(at, 'Ny text.'));
    const address = await accepted(huddinge, csv([heads, ...changed]), 'published');
    expect(await publicText('verkstan')).toContain('Ny text.');

    await accepted(
      huddinge,
      csv([heads, ...changed.slice(0, 1).map((cells) => cells.with(at, 'Ännu nyare.'))]),
      'published',
    );
    await act(app, huddinge, address, { intent: 'undo' });
    const saved = changed[0]?.[2] ?? '';
    const other = saved === 'Verkstan' ? 'ateljen' : 'verkstan';
    expect(await publicText(other)).toContain('Någon som går bredvid dig');
    expect(await publicText(saved === 'Verkstan' ? 'verkstan' : 'ateljen')).toContain('Ännu nyare.');
    expect(await textOf(app, huddinge, address)).toContain(`lämnad som den är: ${saved}`);
  });

  test('undoing says beforehand what goes and what stays, and takes no proposal or comment with it', async () => {
    const sheet = csv([names, row('Bryggan'), row('Piren'), row('Kajen'), row('Slussen')]);
    const address = await accepted(huddinge, sheet, 'published');
    const page = await (await fetch(app.url + address, { headers: huddinge.headers })).text();
    expect(page).toContain('4 insatser är tillagda');
    await propose('piren');
    const colleague = editorOf(app, huddinge, 'sf-botkyrka-huddinge-salem');
    granted(colleague.editing.comment(colleague.actor, entryIn(page, 'Kajen'), 'Vem tar den här?'));
    const slussen = granted(colleague.editing.open(colleague.actor, entryIn(page, 'Slussen')));
    granted(
      colleague.editing.saveDraft(
        colleague.actor,
        slussen.id,
        anEntryForm({ title: 'Slussen' }),
        slussen.edition,
        'save',
      ),
    );
    colleague.close();

    const asked = await textOf(app, huddinge, `${address}?angra=ja`);
    expect(asked).toContain('1 insats som importen lade till tas bort.');
    expect(asked).toContain('Den är publicerad');
    expect(asked).toContain('3 insatser lämnas som de är');
    expect(asked).toMatch(/Piren har fått ett förslag/);
    expect(asked).toMatch(/Kajen har fått en kommentar/);
    expect(asked).toMatch(/Slussen har ändrats/);

    await act(app, huddinge, address, { intent: 'undo' });
    expect((await fetch(app.url + paths.intervention('bryggan'))).status).toBe(404);
    for (const slug of ['piren', 'kajen', 'slussen'])
      expect((await fetch(app.url + paths.intervention(slug))).status).toBe(200);
    expect(await textOf(app, huddinge, address)).toMatch(/Piren har fått ett förslag/);
  });

  test('a provider that came with it goes with it, unless others have come to use it', async () => {
    const provider = (title: string) => row(title, title);
    const first = await accepted(
      huddinge,
      csv([names, provider('Röda Nejlikan'), provider('Blåklinten')]),
      'published',
    );
    await accepted(huddinge, csv([names, row('Åkerns vän', 'Blåklinten')]), 'published');
    expect(await providers()).toEqual(expect.arrayContaining(['Röda Nejlikan', 'Blåklinten']));
    await act(app, huddinge, first, { intent: 'undo' });
    expect(await providers()).toContain('Blåklinten');
    expect(await providers()).not.toContain('Röda Nejlikan');
  });

  test('is not accepted when an entry has been changed since it was compared', async () => {
    await accepted(huddinge, csv([names, row('Kompassen')]), 'drafts');
    const early = await readIn(
      app,
      huddinge,
      csv([names, row('Kompassen').with(1, 'Tidigt.'), row('Helt ny')]),
    );
    await accepted(huddinge, csv([names, row('Kompassen').with(1, 'Emellan.')]), 'drafts');
    const answer = await act(app, huddinge, early, { intent: 'accept', as: 'drafts' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Ingenting är inläst');
    expect(await titles(huddinge)).not.toContain('Helt ny');
  });

  test('can have its columns named by hand', async () => {
    const sheet = csv([
      ['Vad det heter', ...names.slice(1), 'Vår egen kolumn'],
      [...row('Handpåläggning'), 'x'],
    ]);
    const address = await readIn(app, huddinge, sheet);
    expect(await textOf(app, huddinge, address)).toContain('5 kolumner känns igen. 2 läses inte in');
    expect(await textOf(app, huddinge, `${address}/kolumner`)).toContain('Vår egen kolumn');
    const columns = Object.fromEntries(
      [
        'texts.sv.title',
        'texts.sv.summary',
        'texts.sv.howToGetIt',
        'provider.name',
        'provider.type',
        'coverage.municipalities',
      ].map((id, place) => [`kolumn.${place}`, id]),
    );
    const twice = { ...columns, 'kolumn.6': 'texts.sv.title' };
    expect((await act(app, huddinge, `${address}/kolumner`, { intent: 'map', ...twice })).status).toBe(422);
    expect((await act(app, huddinge, `${address}/kolumner`, { intent: 'map', ...columns })).status).toBe(303);
    expect(await textOf(app, huddinge, address)).toContain('1 Nya');

    const next = await readIn(app, huddinge, sheet);
    expect(await textOf(app, huddinge, next)).toContain('6 kolumner känns igen. 1 läses inte in');
  });
});

const windows1252 = (content: string) => Uint8Array.from(content, (sign) => sign.charCodeAt(0));

describe('a file', () => {
  const text = (separator: string) => csv([names, row('Åtta små steg', 'Österåsens förening')], separator);

  test.each([
    ['UTF-8 with semicolons', new TextEncoder().encode(text(';'))],
    ['UTF-8 with a mark and commas', new TextEncoder().encode(`\uFEFF${text(',')}`)],
    ['UTF-8 with tabs', new TextEncoder().encode(text('\t'))],
    ['Windows-1252 with semicolons', windows1252(text(';'))],
    ['UTF-16, as Excel calls Unicode', new Uint8Array(Buffer.from(`\uFEFF${text('\t')}`, 'utf16le'))],
    ["Excel's own sep=", new TextEncoder().encode(`sep=,\r\n${text(',')}`)],
  ])('is read as %s', async (_name, bytes) => {
    const page = await textOf(app, sodertalje, await readIn(app, sodertalje, bytes));
    expect(page).toContain('Åtta små steg');
    expect(page).toContain('0 Behöver rättas 1 Nya');
  });

  test.each([
    ['nothing', '', 'Välj en fil.'],
    ['empty rows', '\n;;;\n', 'Filen är tom'],
    ['only names', names.join(';'), 'Filen är tom'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'inte en tabell'],
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'äldre Excel-format'],
    ['an open quotation mark', 'Namn;Kort sagt\n"Utan slut;x\n', 'citattecken'],
  ])('with %s is refused in words', async (_name, content, words) => {
    const answer = await sendSheet(app, sodertalje, content);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
  });

  test('of more than five megabytes is refused before it is read', async () => {
    const answer = await sendSheet(app, sodertalje, 'x'.repeat(6 * 1024 * 1024)).catch(() => null);
    expect(answer?.status ?? 413).toBe(413);
  });
});

describe('what belongs to another association', () => {
  test('is neither seen, changed nor accepted', async () => {
    await accepted(huddinge, csv([names, row('Bara vår')]), 'published');
    const [heads = [], ...entries] = await exported(huddinge);
    const ours = entries.find((cells) => cells[2] === 'Bara vår') ?? [];
    const page = await textOf(
      app,
      sodertalje,
      await readIn(app, sodertalje, csv([heads, ours.with(2, 'Stulen')])),
    );
    expect(page).toContain('1 Behöver rättas 0 Nya 0 Ändras');
    expect(page).toContain('Id: Ingen insats med den uppgiften finns bland dem som du kan ändra.');

    const address = await readIn(app, huddinge, csv([names, row('Hemlig lista')]));
    for (const path of [address, `${address}/kolumner`])
      expect((await fetch(app.url + path, { headers: sodertalje.headers })).status).toBe(404);
    for (const intent of ['choose', 'accept', 'undo', 'discard'])
      expect((await act(app, sodertalje, address, { intent })).status).toBe(404);
    expect((await act(app, sodertalje, `${address}/kolumner`, { intent: 'map' })).status).toBe(404);
    const refused = `${paths.admin.audit()}?utfall=refused&vad=entry.import`;
    expect(await textOf(app, sodertalje, refused)).toContain('Administratör Björk Importera');
    expect(await textOf(app, huddinge, refused)).not.toContain('Administratör Björk');
    expect(await textOf(app, sodertalje, paths.admin.imports())).not.toContain(
      'insatser.csv Väntar på dig 1 Administratör Ask',
    );
    expect(await titles(sodertalje)).not.toContain('Bara vår');
  });

  test('cannot be chosen by posting it: an administrator imports for the own association', async () => {
    const address = await readIn(
      app,
      sodertalje,
      csv([names, row('Vår egen', 'Södertälje kommun', 'Södertälje')]),
      {
        association: 'sf-botkyrka-huddinge-salem',
      },
    );
    await act(app, sodertalje, address, { intent: 'accept', as: 'drafts' });
    expect(await titles(sodertalje)).toContain('Vår egen');
    expect(await titles(huddinge)).not.toContain('Vår egen');
  });

  test('is for the editorial office to choose', async () => {
    const sheet = csv([names, row('Rikstäckande stöd')]);
    expect((await sendSheet(app, editorialOffice, sheet)).status).toBe(422);
    expect((await sendSheet(app, editorialOffice, sheet, { association: 'sf-finns-inte' })).status).toBe(422);
    const address = await readIn(app, editorialOffice, sheet, { association: 'sf-sodertalje' });
    await act(app, editorialOffice, address, { intent: 'accept', as: 'drafts' });
    expect(await titles(sodertalje)).toContain('Rikstäckande stöd');
  });
});

test('an unknown act is a bad request', async () => {
  const address = await readIn(app, huddinge, csv([names, row('Något')]));
  for (const path of [address, `${address}/kolumner`, paths.admin.imports()])
    expect((await act(app, huddinge, path, { intent: 'explode' })).status).toBe(400);
});

async function accepted(who: SignedIn, sheet: string, as: 'drafts' | 'published'): Promise<string> {
  const address = await readIn(app, who, sheet);
  const answer = await act(app, who, address, { intent: 'accept', as });
  if (answer.status !== 303) throw new Error(`The import was not accepted: ${await answer.text()}`);
  return address;
}

/** Somebody finds an error on an entry's page, and says so. */
async function propose(slug: string): Promise<void> {
  const stamp = stampIn(await (await fetch(app.url + paths.feedback(slug))).text());
  ahead += 30_000;
  const body = new URLSearchParams({
    intent: 'send',
    stamp,
    website: '',
    wrong: 'openingHours',
    openingHours: 'Måndagar',
  });
  const headers = { Origin: app.url };
  const answer = await fetch(app.url + paths.feedback(slug), { method: 'POST', headers, body });
  if (!answer.url.endsWith(paths.feedbackThanks(slug))) throw new Error(`Not sent: ${await answer.text()}`);
}

/** The id of an entry that a page links to by its title. */
const entryIn = (page: string, title: string): string =>
  new RegExp(`/admin/insatser/([\\w-]{36})[^>]*>${title}<`).exec(page)?.[1] ?? '';

async function providers(): Promise<string[]> {
  const answer = await fetch(`${app.url}/admin/utforare`, { headers: editorialOffice.headers });
  return Array.from((await answer.text()).matchAll(/>([^<>]+)</g), ([, text = '']) => text.trim());
}

async function publicText(slug: string): Promise<string> {
  return (await fetch(app.url + paths.intervention(slug))).text();
}
