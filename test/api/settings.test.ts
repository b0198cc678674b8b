import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { contrast } from '@insatskatalog/shared/contrast.ts';
import { readOrganisationNumber } from '@insatskatalog/shared/organisation-number.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { nearestReadable, themeOf, unreadablePairs } from '@insatskatalog/shared/theme.ts';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { startApp, type App } from '../support/app.ts';
import { visitor } from '../support/posting.ts';
import { signIn } from '../support/sign-in.ts';

const own = 'sf-sodertalje';
const other = 'sf-roslagen';
let app: App;
let administrator: ReturnType<typeof visitor>;
let office: ReturnType<typeof visitor>;

beforeAll(async () => {
  app = await startApp({ searchEngine: 'sqlite' });
  administrator = visitor(app, signIn(app, own));
  office = visitor(app, signIn(app, null));
});
afterAll(async () => {
  await app.stop();
  app.remove();
});

const at = (part?: Parameters<typeof paths.admin.associationSettings>[1], association = own) =>
  paths.admin.associationSettings(association, part);
const publicPage = async (path: string) => (await fetch(app.url + path)).text();

const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(bytes);
  bytes.write('IHDR', 12);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return Buffer.concat([bytes, Buffer.from('\0\0\0\0IENDcrc!', 'latin1')]);
};
const upload = (bytes: Buffer, type = 'image/png') =>
  administrator.post(at('logotyp'), { intent: 'save', logo: new Blob([new Uint8Array(bytes)], { type }) });

describe('colours', () => {
  test('one colour gives all shades, and the public page has them at once', async () => {
    const saved = await administrator.post(at('farger'), { intent: 'save', brand: '#6a1b4d' });
    expect(saved).toMatchObject({ status: 303, location: `${at()}?sparat=farger` });
    const page = await publicPage('/forbund/sodertalje');
    expect(page).toContain('data-association="sodertalje"');
    const [, address = ''] = /href="(\/tema\.css\?v=[\w-]+)"/.exec(page) ?? [];
    expect(await publicPage(address)).toContain("[data-association='sodertalje']{--brand:#6a1b4d;");
    // Another state of the colours has another address, so that no browser shows the old ones.
    await administrator.post(at('farger'), { intent: 'save', brand: '#1f4e8c' });
    expect(await publicPage('/forbund/sodertalje')).not.toContain(address);
  });

  test('a colour that cannot be read is refused, with the reason and the nearest that can', async () => {
    const refused = await administrator.post(at('farger'), { intent: 'save', brand: '#ffb347' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('För svag kontrast: knapp');
    const nearest = nearestReadable('#ffb347');
    expect(unreadablePairs(themeOf(nearest))).toEqual([]);
    expect(refused.text).toContain(`Spara ${nearest} i stället`);
    expect(await publicPage('/tema.css')).not.toContain('#ffb347');
    const saved = await administrator.post(at('farger'), { intent: 'save', brand: nearest });
    expect(saved.status).toBe(303);
  });

  test('shades chosen by hand are judged too, and what is no colour is no colour', async () => {
    const shades = {
      brandStrong: '#eeeeee',
      brandTint: '#f9e9ef',
      brandTint2: '#f0cfdb',
      onBrand: '#ffffff',
    };
    const weak = { intent: 'save', brand: '#8a2f4f', own: 'ja', ...shades };
    expect((await administrator.post(at('farger'), weak)).text).toContain('För svag kontrast');
    const injected = { ...weak, brandStrong: '#fff}*{display:none' };
    const refused = await administrator.post(at('farger'), injected);
    expect(refused.text).toContain('sex tecken');
    expect(await publicPage('/tema.css')).not.toContain('display');
    const onTrial = await administrator.get(
      paths.admin.coloursOnTrial({ brand: "#8a2f4f'}*{", onBrand: 'red}' }),
    );
    expect(onTrial.text).toBe('');
  });

  test('the catalogue’s own colours can be taken back', async () => {
    await administrator.post(at('farger'), { intent: 'reset' });
    expect(await publicPage('/tema.css')).not.toContain("'sodertalje'");
  });

  test('the nearest readable colour keeps its hue and is as light as can be', () => {
    for (const colour of ['#ffcc00', '#00ff00', '#ff69b4', '#ffffff', '#7fb7be']) {
      const nearest = nearestReadable(colour);
      expect(unreadablePairs(themeOf(nearest)), nearest).toEqual([]);
      expect(contrast(nearest, '#ffffff')).toBeLessThan(5.6);
    }
    expect(nearestReadable('#14524b')).toBe('#14524b');
  });
});

describe('logo', () => {
  test('is shown on the association’s pages, from our own address with the type of its bytes', async () => {
    // The browser's word for it is not believed.
    expect((await upload(png(200, 60), 'text/html')).status).toBe(303);
    const [, src = ''] =
      /src="(\/forbund\/sodertalje\/logotyp\?v=[\w-]+)"/.exec(await publicPage('/forbund/sodertalje')) ?? [];
    const logo = await fetch(app.url + src);
    expect(logo.headers.get('Content-Type')).toBe('image/png');
    expect(logo.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(logo.headers.get('Content-Security-Policy')).toContain('sandbox');
    expect(Buffer.from(await logo.arrayBuffer()).equals(png(200, 60))).toBe(true);
  });

  test('says nothing of who made it, when and where', async () => {
    const told = Buffer.from('\0\0\0\u0007tEXtAnna Ekcrc!', 'latin1');
    const bytes = png(200, 60);
    expect((await upload(Buffer.concat([bytes.subarray(0, 33), told, bytes.subarray(33)]))).status).toBe(303);
    const logo = await fetch(`${app.url}/forbund/sodertalje/logotyp`);
    expect(Buffer.from(await logo.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test.each([
    [
      'drawing',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'inte en bild',
    ],
    ['page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'inte en bild'],
    ['GIF', Buffer.from('GIF89a\u0001\u0001'), 'inte en bild'],
    ['cut-off PNG', png(100, 100).subarray(0, 18), 'inte en bild'],
    ['PNG that breaks off', png(100, 100).subarray(0, 40), 'är skadad'],
    ['picture that unpacks to gigabytes', png(60_000, 60_000), 'bildpunkter'],
    ['file that is too large', Buffer.concat([png(100, 100), Buffer.alloc(210 * 1024)]), 'för stor'],
    ['nothing', Buffer.alloc(0), 'Välj en bild'],
  ])('refuses a %s', async (_name, bytes, reason) => {
    const refused = await upload(bytes);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(reason);
  });

  test('JPEG and WebP are read too', async () => {
    const jpeg = Buffer.from([
      0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 80, 0, 120, 1, 0, 0, 0, 0xff, 0xd9,
    ]);
    expect((await upload(jpeg)).status).toBe(303);
    const webp = Buffer.alloc(30);
    webp.write('RIFF\u0016\0\0\0WEBPVP8X', 'latin1');
    webp.writeUInt32LE(10, 16);
    webp.writeUInt16LE(119, 24);
    webp.writeUInt16LE(79, 27);
    expect((await upload(webp)).status).toBe(303);
  });

  test('can be taken away', async () => {
    await administrator.post(at('logotyp'), { intent: 'remove' });
    expect(await publicPage('/forbund/sodertalje')).not.toContain('logotyp?v=');
    expect((await fetch(`${app.url}/forbund/sodertalje/logotyp`)).status).toBe(404);
  });
});

describe('what else an association decides', () => {
  test('name and presentation are on its page at once, and nothing in them runs', async () => {
    const form = {
      name: 'Samordningsförbundet Prov',
      shortName: 'Prov',
      about: '**Vi** finns.\n\n<script>alert(1)</script>',
    };
    const preview = await administrator.post(at('presentation'), { intent: 'preview', ...form });
    expect(preview.text).toContain('<strong>Vi</strong>');
    await administrator.post(at('presentation'), { intent: 'save', ...form });
    const page = await publicPage('/forbund/sodertalje');
    expect(page).toContain('Samordningsförbundet Prov</h1>');
    expect(page).not.toContain('<script>alert');
    const wrong = await administrator.post(at('presentation'), { intent: 'save', name: ' ', shortName: '' });
    expect(wrong.text).toContain('Skriv vad förbundet heter.');
    expect(wrong.text).toContain('2 saker behöver rättas');
  });

  test('an organisation number is kept by its ten digits, and its last digit is checked', async () => {
    const form = { intent: 'save', name: 'Samordningsförbundet Prov', shortName: 'Prov', about: '' };
    const wrong = await administrator.post(at('presentation'), {
      ...form,
      organisationNumber: '222000-0001',
    });
    expect(wrong.text).toContain('Kontrollera numret.');
    expect(wrong.text).toContain('value="222000-0001"');
    const saved = await administrator.post(at('presentation'), {
      ...form,
      organisationNumber: '16222000-0000',
    });
    expect(saved.status).toBe(303);
    expect((await administrator.get(at('presentation'))).text).toContain('value="2220000000"');
    // A personal number is no organisation's.
    expect(readOrganisationNumber('121212-1212')).toBeNull();
  });

  test('its accessibility statement has what it has said, and is linked from its pages', async () => {
    await administrator.post(at('kontakt'), {
      intent: 'save',
      email: 'prov@example.se',
      phone: '08-465 004 91',
    });
    const facts = {
      intent: 'save',
      conformity: 'none',
      shortcomings: '- Inget fungerar.',
      burden: 'Film är för dyrt.',
      method: 'Självskattning.',
      assessedOn: '2026-01-15',
    };
    expect((await administrator.post(at('tillganglighet'), facts)).status).toBe(303);
    expect(await publicPage('/forbund/sodertalje')).toContain('/tillganglighet?forbund=sodertalje');
    const page = await publicPage('/tillganglighet?forbund=sodertalje');
    for (const said of [
      'Samordningsförbundet Prov',
      '<strong>inte förenlig</strong>',
      'Inget fungerar.',
      'Film är för dyrt.',
      'Självskattning.',
      '15 januari 2026',
      'prov@example.se',
      'digg.se/tdosanmalan',
    ])
      expect(page).toContain(said);
    expect(await publicPage('/tillganglighet')).toContain('Förbundens egna redogörelser');
    const empty = await administrator.post(at('tillganglighet'), { intent: 'save', conformity: 'partial' });
    expect(empty.text).toContain('Skriv vad som brister och varför.');
    expect(empty.text).toContain('Skriv dagen för den senaste bedömningen');
  });

  test('its contact stands where a visitor says that something is wrong', async () => {
    await administrator.post(at('kontakt'), { intent: 'save', email: 'ratta@example.se', phone: '' });
    const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
    const { slug } = createInterventionStore(db).save(anIntervention({ title: 'Rätta mig' }), {
      association: own,
      status: 'published',
      author: 'Anna',
    });
    db.$client.close();
    expect(await publicPage(paths.feedback(slug))).toContain('ratta@example.se');
    const wrong = { intent: 'save', email: 'inte en adress', phone: 'ring mig' };
    expect((await administrator.post(at('kontakt'), wrong)).text).toContain('2 saker behöver rättas');
  });

  test('hosts that may frame it are hosts over https', async () => {
    const lines = 'https://intranat.exempel.se/sida\n*.exempel.se\n\nINTRANAT.exempel.se';
    expect((await administrator.post(at('inbaddning'), { intent: 'save', embedHosts: lines })).status).toBe(
      303,
    );
    expect((await administrator.get(at('inbaddning'))).text).toContain(
      'intranat.exempel.se\n*.exempel.se</textarea>',
    );
    for (const wrong of [
      'http://exempel.se',
      '*',
      '*.se',
      "'self'",
      'exempel.se; script-src *',
      'javascript:x',
      'localhost',
    ])
      expect((await administrator.post(at('inbaddning'), { intent: 'save', embedHosts: wrong })).status).toBe(
        422,
      );
  });

  test('months between reviews are months', async () => {
    expect((await administrator.post(at('granskning'), { intent: 'save', reviewMonths: '12' })).status).toBe(
      303,
    );
    for (const wrong of ['0', '25', 'tolv', '-1', ''])
      expect(
        (await administrator.post(at('granskning'), { intent: 'save', reviewMonths: wrong })).text,
      ).toContain('från 1 till 24');
  });
});

describe('whose settings they are', () => {
  test('an administrator reaches no other association’s', async () => {
    expect((await administrator.get(paths.admin.settings())).location).toBe(at());
    for (const part of [
      'presentation',
      'farger',
      'logotyp',
      'kontakt',
      'inbaddning',
      'granskning',
      'tillganglighet',
    ] as const) {
      expect((await administrator.get(at(part, other))).status).toBe(404);
      expect(
        (await administrator.post(at(part, other), { intent: 'save', name: 'Kapat', shortName: 'K' })).status,
      ).toBe(404);
    }
    expect(await publicPage('/forbund/roslagen')).not.toContain('Kapat');
  });

  test('only the editorial office says which municipalities belong to it', async () => {
    const members = { intent: 'save', municipalities: ['0181', '0126', '9999'] };
    expect((await administrator.get(at('kommuner'))).status).toBe(404);
    expect((await administrator.post(at('kommuner'), members)).status).toBe(404);
    expect(await publicPage('/forbund/sodertalje')).not.toContain('href="/kommuner/huddinge"');
    expect((await office.post(at('kommuner'), members)).status).toBe(303);
    expect(await publicPage('/forbund/sodertalje')).toContain('href="/kommuner/huddinge"');
    expect((await office.post(at('kommuner'), { intent: 'save' })).text).toContain('Välj minst en kommun.');
  });

  test('more is not changed than the form is about', async () => {
    await administrator.post(at('kontakt'), {
      intent: 'save',
      email: '',
      phone: '',
      id: other,
      association: other,
      county: '05',
      reviewMonths: '1',
      theme: '{"brand":"#000000"}',
      municipalities: '1480',
    });
    const page = (await administrator.get(at())).text;
    expect(page).toContain('Var 12:e månad');
    expect(page).not.toContain('Göteborg');
  });

  test('an act that the page does not have is a bad request', async () => {
    expect((await administrator.post(at('kontakt'), { intent: 'delete' })).status).toBe(400);
    expect((await administrator.post(at('kontakt'), {})).status).toBe(400);
  });

  test('nobody who is not signed in gets further than to signing in', async () => {
    const response = await fetch(app.url + at('farger'), { redirect: 'manual' });
    expect(response.headers.get('Location')).toBe(paths.signIn(at('farger')));
  });
});
