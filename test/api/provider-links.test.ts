import { paths } from '@insatskatalog/shared/paths.ts';
import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { proposalApp, proposalsIn, wordsOf } from '../support/proposals.ts';
import { signIn } from '../support/sign-in.ts';

const service = await proposalApp();
afterAll(service.close);
const { app, post, page, pass } = service;
const ours = 'sf-botkyrka-huddinge-salem';
const theirs = 'sf-sodertalje';
const ask = signIn(app, ours);
const other = signIn(app, theirs, 'Administratör Bok');
const office = signIn(app, null);

const provider = { id: crypto.randomUUID(), name: 'Föreningen Framsteg', type: 'kommun' };
const entry = (title: string, association: string | null, given: Parameters<typeof anIntervention>[0] = {}) =>
  service.publish(
    anIntervention({
      title,
      provider,
      intakeRoutes: ['egen-anmalan'],
      locations: [
        {
          name: '',
          street: 'Storgatan 1',
          postalCode: '141 30',
          city: 'Huddinge',
          latitude: 59.2,
          longitude: 17.9,
          accessibility: '',
        },
      ],
      ...given,
    }),
    association,
  );
const mine = entry('Språkcafé Framsteg', ours);
const elsewhere = entry('Framsteg i söder', theirs);
const foreign = entry('Någon annans insats', ours, {
  provider: { id: crypto.randomUUID(), name: 'Andra AB', type: 'foretag' },
});

/** The address that an administrator gets by "Skapa länk", without the host. */
async function link(who = ask, days = '30'): Promise<string> {
  const answer = await post(
    paths.admin.provider(provider.id),
    [
      ['intent', 'create'],
      ['days', days],
    ],
    who.headers,
  );
  expect(answer.status).toBe(200);
  const [path] = /\/verksamhet\/[\w-]{43}/.exec(await answer.text()) ?? [];
  if (path === undefined) throw new Error('No link was shown.');
  return path;
}
const queue = async (who = ask) => proposalsIn((await page(paths.admin.proposals(), who.headers)).html);
const changeOf = (path: string, id: string) => `${path}/insatser/${id}`;

test('a provider sees its published entries of the association that made the link, and no others', async () => {
  const shown = wordsOf((await page(await link())).html);
  expect(shown).toContain('Föreningen Framsteg');
  expect(shown).toContain('Språkcafé Framsteg');
  expect(shown).not.toContain('Framsteg i söder');
  expect(shown).not.toContain('Någon annans insats');
  expect(wordsOf((await page(await link(office))).html)).toContain('Framsteg i söder');
});

test('a link reaches nothing but its own entries, whatever is posted to it', async () => {
  const path = await link();
  for (const { id } of [elsewhere, foreign]) {
    expect((await page(changeOf(path, id))).status).toBe(404);
    const change = await post(changeOf(path, id), [
      ['intent', 'send'],
      ['texts.sv.title', 'Kapad'],
    ]);
    expect(change.status).toBe(404);
    expect(
      (
        await post(path, [
          ['intent', 'confirm'],
          ['entry', id],
        ])
      ).status,
    ).toBe(404);
  }
  expect(
    (
      await post(path, [
        ['intent', 'publish'],
        ['entry', mine.id],
      ])
    ).status,
  ).toBe(400);
  expect(await queue(office)).toEqual([]);
  // It is no way into the administration either.
  expect((await page(paths.admin.proposals())).status).toBe(302);
});

test('"Allt stämmer" is told to the administrator, whose review alone sets the date', async () => {
  const path = await link();
  const answer = await post(path, [
    ['intent', 'confirm'],
    ['entry', mine.id],
  ]);
  expect(answer.headers.get('location')).toBe(`${path}?gjort=bekraftat`);
  await post(path, [
    ['intent', 'confirm'],
    ['entry', mine.id],
  ]);
  const [proposal, ...more] = await queue();
  expect(more).toEqual([]);
  expect(wordsOf((await page(paths.intervention(mine.slug))).html)).toContain('Inte granskad än');

  const reviewed = await post(
    String(proposal),
    [
      ['intent', 'review'],
      ['answer', ''],
    ],
    ask.headers,
  );
  expect(reviewed.headers.get('location')).toBe('/admin/forslag?gjort=granskat');
  expect(wordsOf((await page(paths.intervention(mine.slug))).html)).not.toContain('Inte granskad än');
});

test('a change waits, is answered, and the provider sees both', async () => {
  const path = await link();
  const answer = await post(changeOf(path, mine.id), [
    ['intent', 'send'],
    ['texts.sv.title', 'Språkcafé Framsteg'],
    ['texts.sv.summary', 'Du övar svenska tillsammans med andra.'],
    ['locations.0.street', 'Storgatan 1'],
    ['locations.0.postalCode', '141 30'],
    ['locations.0.city', 'Huddinge'],
    ['locations.1.street', ''],
    ['association', theirs],
    ['funding', 'kommun'],
  ]);
  expect(answer.headers.get('location')).toBe(`${path}?gjort=andring`);
  expect(wordsOf((await page(path)).html)).toContain('Väntar på svar');
  const [proposal] = await queue();
  const review = (await page(String(proposal), ask.headers)).html;
  expect(review.match(/name="field"/g)).toHaveLength(1);
  expect(wordsOf(review)).toContain('övar svenska');
  expect(await queue(other)).toEqual([]);

  await post(
    String(proposal),
    [
      ['intent', 'decline'],
      ['answer', 'Vi ringer er om det.'],
    ],
    ask.headers,
  );
  const shown = wordsOf((await page(path)).html);
  expect(shown).toContain('Inte godkänt');
  expect(shown).toContain('Vi ringer er om det.');
  expect(wordsOf((await page(paths.intervention(mine.slug))).html)).not.toContain('övar svenska');
});

test('what is accepted in part is told as that, field by field, beside the answer', async () => {
  const path = await link();
  await post(changeOf(path, mine.id), [
    ['intent', 'send'],
    ['texts.sv.title', 'Språkcafé Framsteg'],
    ['texts.sv.summary', mine.texts.sv.summary],
    ['openingHours', 'Torsdagar 17–19'],
    ['cost', 'Kostar 50 kronor'],
    ['locations.0.street', 'Storgatan 1'],
    ['locations.0.postalCode', '141 30'],
    ['locations.0.city', 'Huddinge'],
  ]);
  const [proposal] = await queue();
  await post(
    String(proposal),
    [
      ['intent', 'publish'],
      ['field', 'openingHours'],
      ['answer', 'Kostnaden behöver vi prata om.'],
    ],
    ask.headers,
  );
  const shown = wordsOf((await page(path)).html);
  expect(shown).toContain('Godkänt till en del');
  expect(shown).toContain('Med i katalogen: öppettiderna.');
  expect(shown).toContain('Inte med: kostnaden.');
  expect(shown).toContain('Kostnaden behöver vi prata om.');
  const decided = wordsOf((await page(String(proposal), ask.headers)).html);
  expect(decided).toContain('Godkänt till en del av');
  expect(decided).toMatch(/Kostnad Togs inte med/);
  expect(decided).toMatch(/Öppet Togs med/);
});

test('a new entry that a provider proposes becomes a draft of the association', async () => {
  const path = await link();
  const empty = await post(`${path}/ny-insats`, [
    ['intent', 'send'],
    ['texts.sv.summary', 'Utan namn'],
  ]);
  expect(empty.status).toBe(422);
  const html = await empty.text();
  expect(wordsOf(html)).toContain('Skriv vad insatsen heter');
  expect(html).toContain('Utan namn');

  const inputs: [string, string][] = [
    ['intent', 'send'],
    ['texts.sv.title', 'Läxhjälp för vuxna'],
    ['provider.name', 'Kapad AB'],
    ['orientation', 'structural'],
  ];
  expect((await post(`${path}/ny-insats`, inputs)).status).toBe(303);
  const [proposal] = await queue();
  expect(wordsOf((await page(String(proposal), ask.headers)).html)).toContain('Föreningen Framsteg');
  const answer = await post(
    String(proposal),
    [
      ['intent', 'create'],
      ['answer', 'Tack!'],
    ],
    ask.headers,
  );
  expect(answer.headers.get('location')).toMatch(/^\/admin\/insatser\/[\w-]{36}\?klart=forslag$/);
  expect((await page(paths.search({ q: 'Läxhjälp' }))).html).not.toContain('Läxhjälp för vuxna</a>');
});

test('what holds a personal number is refused with the text kept', async () => {
  const path = await link();
  const answer = await post(changeOf(path, mine.id), [
    ['intent', 'send'],
    ['texts.sv.title', 'Språkcafé Framsteg'],
    ['texts.sv.description', 'Ring Karin, 850709-9805.'],
  ]);
  expect(answer.status).toBe(422);
  const shown = wordsOf(await answer.text());
  expect(shown).toContain('ut att stå ett personnummer');
  expect(shown).toContain('Ring Karin, 850709-9805.');
});

test('a link stops on its day, and at once when it is closed; both say whom to ask', async () => {
  const path = await link(ask, '7');
  pass(8 * 86_400);
  const expired = await page(path);
  expect(expired.status).toBe(410);
  expect(wordsOf(expired.html)).toContain('Länken har gått ut');
  expect(wordsOf(expired.html)).toContain('Be Samordningsförbundet Botkyrka Huddinge Salem om en ny länk');
  expect(expired.html).not.toContain('Språkcafé Framsteg');
  const confirm = await post(path, [
    ['intent', 'confirm'],
    ['entry', mine.id],
  ]);
  expect(confirm.headers.get('location')).toBe(path);
  pass(-8 * 86_400);

  expect((await page(path)).status).toBe(200);
  const html = (await page(paths.admin.provider(provider.id), ask.headers)).html;
  const id = /name="link" value="([\w-]+)"/.exec(html)?.[1] ?? '';
  expect(
    (
      await post(
        paths.admin.provider(provider.id),
        [
          ['intent', 'revoke'],
          ['link', id],
        ],
        other.headers,
      )
    ).status,
  ).toBe(404);
  expect((await page(path)).status).toBe(200);
  await post(
    paths.admin.provider(provider.id),
    [
      ['intent', 'revoke'],
      ['link', id],
    ],
    ask.headers,
  );
  const closed = await page(path);
  expect(closed.status).toBe(410);
  expect(wordsOf(closed.html)).toContain('Länken har stängts');
  const before = await queue(office);
  await post(`${path}/ny-insats`, [
    ['intent', 'send'],
    ['texts.sv.title', 'För sent'],
  ]);
  await post(changeOf(path, mine.id), [
    ['intent', 'send'],
    ['texts.sv.title', 'För sent'],
  ]);
  expect(await queue(office)).toEqual(before);
  expect((await page(paths.providerLink('a'.repeat(43)))).status).toBe(404);
});

test('an administrator makes links for those who run its entries, and sees no others', async () => {
  const list = wordsOf((await page(paths.admin.providers(), other.headers)).html);
  expect(list).toContain('Föreningen Framsteg');
  expect(list).not.toContain('Andra AB');
  const shown = wordsOf((await page(paths.admin.provider(provider.id), other.headers)).html);
  expect(shown).toContain('Framsteg i söder');
  expect(shown).not.toContain('Språkcafé Framsteg');
  expect(shown).toContain('Ingen länk har gjorts');
  const andra = paths.admin.provider(foreign.provider.id);
  expect((await page(andra, other.headers)).status).toBe(404);
  expect(
    (
      await post(
        andra,
        [
          ['intent', 'create'],
          ['days', '30'],
        ],
        other.headers,
      )
    ).status,
  ).toBe(404);
  expect(
    (
      await post(
        andra,
        [
          ['intent', 'create'],
          ['days', '3650'],
        ],
        ask.headers,
      )
    ).status,
  ).toBe(400);
  expect((await page(andra)).status).toBe(302);
});

test('the token is in no log and in no table, and the audit log tells what was done', async () => {
  const path = await link();
  // Pages are found in any case.
  const shouted = await fetch(app.url + path.replace('verksamhet', 'VERKSAMHET'));
  expect(shouted.status).toBe(200);
  await shouted.text();
  expect(shouted.headers.get('Cache-Control')).toContain('no-store');
  // And however their letters are written.
  const written = await fetch(app.url + path.replace('verksamhet', '%76erksamhet'));
  expect(written.status).toBe(200);
  await written.text();
  expect(written.headers.get('Cache-Control')).toContain('no-store');
  await page(path);
  const token = path.slice('/verksamhet/'.length);
  expect(app.log()).toContain('/VERKSAMHET/…');
  expect(app.log()).toContain('/verksamhet/…');
  expect(app.log()).not.toContain(token);
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  try {
    const rows = JSON.stringify(db.$client.prepare('select * from provider_links').all());
    expect(rows).not.toContain(token);
    const told = db.$client
      .prepare<[], { action: string; actor: string }>('select action, actor from audit_events')
      .all();
    const by = (action: string) => told.filter((event) => event.action === action).map(({ actor }) => actor);
    expect(by('provider.link')).toContain(ask.account);
    expect(by('proposal.send')).toContain(`provider:${provider.id}`);
    expect(by('proposal.decide')).toContain(ask.account);
  } finally {
    db.$client.close();
  }
});
