import { paths } from '@insatskatalog/shared/paths.ts';
import { afterAll, expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { proposalApp, proposalsIn, stampIn, wordsOf } from '../support/proposals.ts';
import { signIn } from '../support/sign-in.ts';

const service = await proposalApp();
afterAll(service.close);
const { app, post, page, correct, pass } = service;
const ours = 'sf-botkyrka-huddinge-salem';
const theirs = 'sf-sodertalje';
const ask = signIn(app, ours);
const other = signIn(app, theirs, 'Administratör Bok');
const office = signIn(app, null);

let made = 0;
/** A published entry of ours. */
const anEntry = (given: Parameters<typeof anIntervention>[0] = {}, association: string | null = ours) =>
  service.publish(
    anIntervention({
      title: `Mentor nummer ${++made}`,
      openingHours: 'Måndagar 9–12',
      cost: 'Kostar inget',
      intakeRoutes: ['egen-anmalan'],
      contacts: [{ role: 'Mottagningen', phone: '08-465 004 12', email: 'mottagningen@example.se' }],
      ...given,
    }),
    association,
  );

const newHours = (hours: string): [string, string][] => [
  ['wrong', 'openingHours'],
  ['openingHours', hours],
];
const queue = async (who = ask, state = '') =>
  proposalsIn((await page(paths.admin.proposals() + state, who.headers)).html);
/** Sends a correction that is taken in, and gives the address of its page in the queue. */
async function sent(slug: string, inputs: [string, string][]): Promise<string> {
  const before = await queue(office);
  expect((await correct(slug, inputs)).headers.get('location')).toBe(paths.feedbackThanks(slug));
  const path = (await queue(office)).find((each) => !before.includes(each));
  if (path === undefined) throw new Error('It is not in the queue.');
  return path;
}
const publicPage = async (slug: string) => wordsOf((await page(paths.intervention(slug))).html);

test('what a visitor proposes is public when an administrator has accepted it, and not before', async () => {
  const { slug } = anEntry();
  const proposal = await sent(slug, [...newHours('Tisdagar 13–16'), ['message', 'Det står på dörren.']]);
  expect(await publicPage(slug)).toContain('Måndagar 9–12');
  expect((await page(paths.intervention(slug))).html).not.toContain('Tisdagar');

  const shown = wordsOf((await page(proposal, ask.headers)).html);
  for (const words of ['Måndagar 9–12', 'Tisdagar 13–16', 'Det står på dörren.', 'Öppet'])
    expect(shown).toContain(words);

  const answer = await post(
    proposal,
    [
      ['intent', 'publish'],
      ['field', 'openingHours'],
      ['answer', ''],
    ],
    ask.headers,
  );
  expect(answer.headers.get('location')).toBe('/admin/forslag?gjort=publicerat');
  expect(await publicPage(slug)).toContain('Tisdagar 13–16');
  expect(await queue()).not.toContain(proposal);
  expect(await queue(ask, '?lage=accepted')).toContain(proposal);
});

test('only the chosen fields are taken in', async () => {
  const { slug } = anEntry();
  const proposal = await sent(slug, [...newHours('Fredagar'), ['wrong', 'cost'], ['cost', '500 kronor']]);
  await post(
    proposal,
    [
      ['intent', 'publish'],
      ['field', 'cost'],
      ['answer', ''],
    ],
    ask.headers,
  );
  const shown = await publicPage(slug);
  expect(shown).toContain('500 kronor');
  expect(shown).toContain('Måndagar 9–12');
});

test('a field that is not ticked, or not for visitors, cannot be changed by posting it', async () => {
  const { slug } = anEntry();
  const proposal = await sent(slug, [
    ...newHours('Fredagar'),
    ['cost', '9000 kronor'],
    ['wrong', 'funding'],
    ['funding', 'kommun'],
    ['wrong', 'provider'],
    ['provider.name', 'Kapad AB'],
    ['association', theirs],
    ['status', 'archived'],
  ]);
  const { html } = await page(proposal, ask.headers);
  for (const words of ['9000 kronor', 'Kapad AB']) expect(html).not.toContain(words);
  expect(html.match(/name="field"/g)).toHaveLength(1);
});

test('put in the draft, it waits there with the rest of the work', async () => {
  const { id, slug } = anEntry();
  const proposal = await sent(slug, newHours('Onsdagar'));
  const answer = await post(
    proposal,
    [
      ['intent', 'draft'],
      ['field', 'openingHours'],
      ['answer', ''],
    ],
    ask.headers,
  );
  expect(answer.headers.get('location')).toBe(`${paths.admin.entry(id)}?klart=forslag`);
  expect(await publicPage(slug)).toContain('Måndagar 9–12');

  // The next proposal would publish that draft too: it can only be added to it.
  const next = await sent(slug, [
    ['wrong', 'cost'],
    ['cost', '20 kronor'],
  ]);
  const shown = wordsOf((await page(next, ask.headers)).html);
  expect(shown).toContain('Insatsen har en ändring som väntar');
  expect(shown).not.toContain('Godkänn och publicera');
  const refused = await post(
    next,
    [
      ['intent', 'publish'],
      ['field', 'cost'],
      ['answer', ''],
    ],
    ask.headers,
  );
  expect(refused.status).toBe(409);
  expect(await publicPage(slug)).not.toContain('20 kronor');
  expect(await queue()).toContain(next);
});

test('a proposal about an older version says that the entry has changed since', async () => {
  const { slug } = anEntry();
  const first = await sent(slug, newHours('Tisdagar'));
  const second = await sent(slug, newHours('Torsdagar'));
  await post(
    first,
    [
      ['intent', 'publish'],
      ['field', 'openingHours'],
      ['answer', ''],
    ],
    ask.headers,
  );
  const shown = wordsOf((await page(second, ask.headers)).html);
  expect(shown).toContain('Insatsen har ändrats sedan förslaget skrevs: Öppet');
  expect(shown).toContain('Tisdagar');
});

test('a draft that was there before the proposal is no change since it', async () => {
  const { slug } = anEntry();
  const own = await sent(slug, newHours('Onsdagar'));
  await post(
    own,
    [
      ['intent', 'draft'],
      ['field', 'openingHours'],
      ['answer', ''],
    ],
    ask.headers,
  );
  const proposal = await sent(slug, newHours('Söndagar'));
  const shown = wordsOf((await page(proposal, ask.headers)).html);
  expect(shown).not.toContain('sedan förslaget skrevs');
  expect(shown).toContain('Ändringen som väntar gäller samma sak: Öppet.');
  expect(shown).toContain('Onsdagar');
});

test('what is said to have ended is archived, whatever else was said to be wrong', async () => {
  const { id, slug } = anEntry();
  const proposal = await sent(slug, [...newHours('Aldrig'), ['wrong', 'ended']]);
  const archived = await post(
    proposal,
    [
      ['intent', 'archive'],
      ['field', 'openingHours'],
      ['answer', ''],
    ],
    ask.headers,
  );
  expect(archived.headers.get('location')).toBe('/admin/forslag?gjort=arkiverat');
  expect(wordsOf((await page(paths.admin.entry(id), ask.headers)).html)).toContain('Arkiverad');
  expect(wordsOf((await page(proposal, ask.headers)).html)).toContain('Togs inte med');
});

test('what is wrong can be pointed out without knowing how it should be, and what has ended can be told', async () => {
  const { id, slug } = anEntry();
  const pointed = await sent(slug, [
    ['wrong', 'contacts'],
    ['contacts.0.role', 'Mottagningen'],
    ['contacts.0.phone', '08-465 004 12'],
    ['contacts.0.email', 'mottagningen@example.se'],
  ]);
  expect(wordsOf((await page(pointed, ask.headers)).html)).toContain('inte hur det ska vara: Kontakt.');
  await post(
    pointed,
    [
      ['intent', 'note'],
      ['answer', ''],
    ],
    ask.headers,
  );

  const ended = await sent(slug, [['wrong', 'ended']]);
  const answer = await post(
    ended,
    [
      ['intent', 'archive'],
      ['answer', ''],
    ],
    ask.headers,
  );
  expect(answer.headers.get('location')).toBe('/admin/forslag?gjort=arkiverat');
  expect(await publicPage(slug)).toContain('finns inte längre');
  expect((await page(`/api/v1/interventions/${id}`)).status).toBe(410);
});

test('nobody sees or decides what is sent about another association’s entry', async () => {
  const { slug } = anEntry();
  const proposal = await sent(slug, newHours('Lördagar'));
  expect(await queue(other)).not.toContain(proposal);
  expect((await page(proposal, other.headers)).status).toBe(404);
  for (const intent of ['publish', 'draft', 'note', 'review', 'archive', 'decline', 'forget', 'create'])
    expect(
      (
        await post(
          proposal,
          [
            ['intent', intent],
            ['field', 'openingHours'],
            ['answer', 'x'],
          ],
          other.headers,
        )
      ).status,
    ).toBe(404);
  const tried = `${paths.admin.audit()}?utfall=refused&vad=proposal.read`;
  expect(wordsOf((await page(tried, other.headers)).html)).toContain('9 händelser');
  expect(await queue()).toContain(proposal);
  expect(await publicPage(slug)).toContain('Måndagar 9–12');
  // Nobody signed in is shown the way to sign in.
  expect((await page(proposal)).status).toBe(302);
  expect((await post(proposal, [['intent', 'publish']])).status).toBe(302);
  expect((await post(proposal, [['intent', 'okand']], ask.headers)).status).toBe(400);
  expect(await queue(office)).toContain(proposal);
});

test('declining needs an answer when somebody waits for one, and keeps the address until it is answered', async () => {
  const { slug } = anEntry();
  const proposal = await sent(slug, [...newHours('Söndagar'), ['replyTo', 'besokare@example.org']]);
  const refused = await post(
    proposal,
    [
      ['intent', 'decline'],
      ['answer', ' '],
    ],
    ask.headers,
  );
  expect(refused.status).toBe(422);
  const asked = await refused.text();
  expect(wordsOf(asked)).toContain('Skriv ett svar');
  expect(asked).toContain('href="#falt-answer"');

  const answer = await post(
    proposal,
    [
      ['intent', 'decline'],
      ['answer', 'Vi ringde, tiderna stämmer.'],
    ],
    ask.headers,
  );
  expect(answer.headers.get('location')).toBe(`${proposal}?gjort=avbojt`);
  const shown = (await page(proposal, ask.headers)).html;
  expect(wordsOf(shown)).toContain('Svaret är inte skickat');
  expect(shown).toContain('mailto:besokare@example.org');
  await post(proposal, [['intent', 'forget']], ask.headers);
  expect((await page(proposal, ask.headers)).html).not.toContain('besokare@example.org');
  const twice = await post(
    proposal,
    [
      ['intent', 'publish'],
      ['field', 'openingHours'],
      ['answer', ''],
    ],
    ask.headers,
  );
  expect(twice.status).toBe(409);
});

test('script in a proposal is words in the queue', async () => {
  const attack = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const { slug } = anEntry();
  const proposal = await sent(slug, [
    ...newHours(attack),
    ['wrong', 'texts.sv.description'],
    ['texts.sv.description', `[klicka](javascript:alert(1)) ${attack}`],
    ['message', attack],
    ['replyTo', 'a@example.org'],
  ]);
  for (const path of [proposal, paths.admin.proposals()]) {
    const { html } = await page(path, ask.headers);
    expect(html).not.toContain('<img src=x');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('href="javascript:');
  }
});

test.each([
  [
    'a personal number in the message',
    [['message', 'Min granne 19850709-9805 är missnöjd.']],
    'personnummer',
  ],
  [
    'a personal number in a field',
    [
      ['wrong', 'cost'],
      ['cost', 'Fråga 850709-9805'],
    ],
    'personnummer',
  ],
  ['a personal number with a slip of the pen', [['message', 'Min granne 850709-9806.']], 'personnummer'],
  ['a coordination number', [['message', 'Fråga 19850769 1234.']], 'samordningsnummer'],
  [
    'a personal number where a telephone number goes',
    [
      ['wrong', 'contacts'],
      ['contacts.0.phone', '850709-9806'],
    ],
    'personnummer',
  ],
  ['nothing said', [], 'Kryssa för det som är fel'],
  [
    'an address that is none',
    [
      ['message', 'Hej där'],
      ['replyTo', 'ingen'],
    ],
    'hela e-postadressen',
  ],
  [
    'a field too long',
    [
      ['wrong', 'openingHours'],
      ['openingHours', 'x'.repeat(300)],
    ],
    'för lång',
  ],
  ['a message too long', [['message', 'x'.repeat(2001)]], 'för lång'],
  ['many links', [['message', 'http://a.se https://b.se www.c.se']], 'många webbadresser'],
  [
    'a filled trap',
    [
      ['message', 'Köp nu'],
      ['website', 'http://spam.example'],
    ],
    'dolt fält',
  ],
] as [string, [string, string][], string][])(
  '%s is refused with the text kept',
  async (_name, inputs, why) => {
    const { slug } = anEntry();
    const before = await queue();
    const answer = await correct(slug, inputs);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(wordsOf(html)).toContain(why);
    for (const [name, value] of inputs) if (name === 'message') expect(wordsOf(html)).toContain(value);
    expect(await queue()).toEqual(before);
  },
);

test('a form that comes back at once, or with another stamp, is refused; the same form a little later is not', async () => {
  const { slug } = anEntry();
  const { slug: another } = anEntry();
  const inputs: [string, string][] = [['message', 'Telefonen är avstängd.']];
  const fast = await correct(slug, inputs, 1);
  expect(fast.status).toBe(422);
  const html = await fast.text();
  expect(wordsOf(html)).toContain('Det gick fortare än någon hinner skriva');
  expect(html).toContain('Telefonen är avstängd.');

  const stamp = stampIn(html);
  pass(5);
  const send = (path: string, given: string) =>
    post(path, [['intent', 'send'], ['stamp', given], ['website', ''], ...inputs]);
  expect((await send(paths.feedback(another), stamp)).status).toBe(422);
  expect((await send(paths.feedback(slug), `${Date.now()}.${'a'.repeat(43)}`)).status).toBe(422);
  expect((await send(paths.feedback(slug), stamp)).status).toBe(303);
  pass(25 * 60 * 60);
  expect((await send(paths.feedback(slug), stamp)).status).toBe(422);
  pass(-25 * 60 * 60);
});

test('the same words sent twice are one proposal', async () => {
  const { slug } = anEntry();
  await sent(slug, [['message', 'Dubbelt']]);
  const before = await queue();
  expect((await correct(slug, [['message', 'Dubbelt']])).status).toBe(303);
  expect(await queue()).toEqual(before);
});

test('who sends very much in an hour is asked to wait, and may go on afterwards', async () => {
  pass(2 * 60 * 60);
  const { slug } = anEntry();
  for (let count = 0; count < 10; count++) {
    const { slug: each } = anEntry();
    expect((await correct(each, [['message', 'Ett']])).status).toBe(303);
    expect((await correct(each, [['message', 'Två']])).status).toBe(303);
  }
  const refused = await correct(slug, [['message', 'Nu är det nog']]);
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(wordsOf(html)).toContain('Det har kommit många förslag på kort tid');
  expect(html).toContain('Nu är det nog');
  pass(60 * 60);
  expect((await correct(slug, [['message', 'Nu är det nog']])).status).toBe(303);
});

test('the log tells who decided what, and never who sent it', async () => {
  expect(app.log()).not.toMatch(/besokare@example|127\.0\.0\.1"/);
});

test('a proposal from another site is refused', async () => {
  const { slug } = anEntry();
  const answer = await post(
    paths.feedback(slug),
    [
      ['intent', 'send'],
      ['message', 'x'],
    ],
    { Origin: 'https://ond.example' },
  );
  expect(answer.status).toBe(403);
});
