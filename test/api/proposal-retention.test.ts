import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { handledProposalDays } from '@insatskatalog/shared/provider-links.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { startApp } from '../support/app.ts';
import { proposalApp, proposalsIn, wordsOf } from '../support/proposals.ts';
import { signIn } from '../support/sign-in.ts';

const ours = 'sf-botkyrka-huddinge-salem';

test('what was written in a handled proposal is gone in time; that it was decided, and about what, is not', async () => {
  const service = await proposalApp();
  const { slug } = service.publish(anIntervention({ title: 'Mentor', intakeRoutes: ['egen-anmalan'] }), ours);
  const { headers } = signIn(service.app, ours);
  const queue = async () => proposalsIn((await service.page(paths.admin.proposals(), headers)).html);
  for (const hours of ['Fredagar', 'Lördagar'])
    await service.correct(slug, [
      ['wrong', 'openingHours'],
      ['openingHours', hours],
      ['message', 'Berit på mottagningen sa det.'],
      ['replyTo', 'besokare@example.org'],
    ]);
  const [handled = '', waiting = ''] = await queue();
  await service.post(
    handled,
    [
      ['intent', 'decline'],
      ['answer', 'Berit har slutat.'],
    ],
    headers,
  );
  await service.app.stop();

  const reopened = async (days: number) => {
    const later = () => new Date(Date.now() + days * 86_400_000);
    const app = await startApp({ searchEngine: 'sqlite', dataDir: service.app.dataDir, now: later });
    const asked = signIn(app, ours, 'Administratör Gran');
    const pageOf = async (path: string) =>
      wordsOf(await (await fetch(app.url + path, { headers: asked.headers })).text());
    const pages = { handled: await pageOf(handled), waiting: await pageOf(waiting) };
    await app.stop();
    return pages;
  };
  expect((await reopened(handledProposalDays - 1)).handled).toContain('Berit på mottagningen');
  const pages = await reopened(handledProposalDays + 1);
  for (const words of ['Berit', 'Fredagar', 'besokare@example.org'])
    expect(pages.handled).not.toContain(words);
  expect(pages.handled).toMatch(/Avböjt av .* Det gällde: Öppet/);
  expect(pages.waiting).toContain('Berit på mottagningen');
  const db = openDatabase(join(service.app.dataDir, 'catalogue.sqlite'));
  const rows = db.$client.prepare("select * from proposals where state = 'declined'").all();
  db.$client.close();
  expect(JSON.stringify(rows)).not.toMatch(/Berit|Fredagar|besokare/);
  service.app.remove();
});
