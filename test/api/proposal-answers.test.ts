import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '@insatskatalog/shared/paths.ts';
import { anIntervention } from '../support/an-intervention.ts';
import { proposalApp, proposalsIn, wordsOf } from '../support/proposals.ts';
import { signIn } from '../support/sign-in.ts';

const ours = 'sf-botkyrka-huddinge-salem';
const mails: { to: string[]; text: string }[] = [];
let refuses = false;
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo(_address, _session, done) {
    done(refuses ? new Error('no such mailbox') : null);
  },
  onData(stream, session, done) {
    let text = '';
    stream.on('data', (part: Buffer) => (text += part.toString()));
    stream.on('end', () => {
      mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
      done();
    });
  },
});
let service: Awaited<ReturnType<typeof proposalApp>>;

beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const address = smtp.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  service = await proposalApp({ url: `smtp://127.0.0.1:${port}`, from: 'katalogen@example.org' });
});
afterAll(async () => {
  await service.close();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

/** A proposal whose sender wants an answer: its address in the queue. */
async function asked(title: string, headers: Record<string, string>): Promise<string> {
  const { slug } = service.publish(anIntervention({ title, intakeRoutes: ['egen-anmalan'] }), ours);
  await service.correct(slug, [
    ['message', 'Numret är fel.'],
    ['replyTo', 'besokare@example.org'],
  ]);
  const [path] = proposalsIn((await service.page(paths.admin.proposals(), headers)).html);
  if (path === undefined) throw new Error('It is not in the queue.');
  return path;
}

test('an answer is mailed to who asked for one, and the address is gone', async () => {
  const { headers } = signIn(service.app, ours);
  const path = await asked('Mentor med svar', headers);
  const answer = await service.post(
    path,
    [
      ['intent', 'note'],
      ['answer', 'Tack, vi har rättat.'],
    ],
    headers,
  );
  expect(answer.headers.get('location')).toBe('/admin/forslag?gjort=noterat&svar=skickat');
  expect(mails).toHaveLength(1);
  expect(mails[0]?.to).toEqual(['besokare@example.org']);
  expect(mails[0]?.text).toContain('Subject: Svar om Mentor med svar');
  expect((await service.page(path, headers)).html).not.toContain('besokare@example.org');
});

test('the letter says what of it was taken', async () => {
  const { headers } = signIn(service.app, ours);
  const { slug } = service.publish(
    anIntervention({ title: 'Mentor till en del', openingHours: 'Måndagar', intakeRoutes: ['egen-anmalan'] }),
    ours,
  );
  await service.correct(slug, [
    ['wrong', 'openingHours'],
    ['openingHours', 'Fredagar'],
    ['wrong', 'cost'],
    ['cost', '500 kronor'],
    ['replyTo', 'besokare@example.org'],
  ]);
  const [path = ''] = proposalsIn((await service.page(paths.admin.proposals(), headers)).html);
  const taking = [
    ['intent', 'publish'],
    ['field', 'openingHours'],
    ['answer', 'Tack!'],
  ] as [string, string][];
  await service.post(path, taking, headers);
  expect(mails.at(-1)?.text).toContain('Med i katalogen: =C3=B6ppettiderna.');
  expect(mails.at(-1)?.text).toContain('Inte med: kostnaden.');
});

test('an answer that the mail server refuses is kept, to be sent by hand', async () => {
  const { headers } = signIn(service.app, ours);
  const path = await asked('Mentor utan brevlåda', headers);
  refuses = true;
  const answer = await service.post(
    path,
    [
      ['intent', 'decline'],
      ['answer', 'Numret stämmer.'],
    ],
    headers,
  );
  refuses = false;
  expect(answer.headers.get('location')).toBe(`${path}?gjort=avbojt`);
  const shown = wordsOf((await service.page(path, headers)).html);
  expect(shown).toContain('Svaret är inte skickat');
  expect(shown).toContain('besokare@example.org');
  expect(service.app.log()).not.toContain('besokare@example.org');
});

test('where no answer is written the address is forgotten at once', async () => {
  const sent = mails.length;
  const { headers } = signIn(service.app, ours);
  const path = await asked('Mentor utan svar', headers);
  await service.post(
    path,
    [
      ['intent', 'note'],
      ['answer', ''],
    ],
    headers,
  );
  expect((await service.page(path, headers)).html).not.toContain('besokare@example.org');
  expect(mails).toHaveLength(sent);
});
