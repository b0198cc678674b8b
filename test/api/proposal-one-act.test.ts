import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { proposalApp, proposalsIn } from '../support/proposals.ts';
import { signIn } from '../support/sign-in.ts';

// A decision about a proposal and what it does to the entry are one: both are written, or neither.

const ours = 'sf-botkyrka-huddinge-salem';
const service = await proposalApp();
const { app, post, page, correct } = service;
const ask = signIn(app, ours);
const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
afterAll(async () => {
  db.$client.close();
  await service.close();
});

const stored = (id: string) =>
  db.$client.prepare('select status, last_reviewed_at as reviewed from interventions where id = ?').get(id);
const waiting = async () => proposalsIn((await page(paths.admin.proposals(), ask.headers)).html);

test.for([
  ['archive', { status: 'archived' }],
  ['review', { reviewed: expect.any(String) }],
] as const)('nothing is done to the entry when the decision cannot be kept (%s)', async ([intent, done]) => {
  const { id, slug } = service.publish(anIntervention({ title: `Kursen ${intent}` }), ours);
  const before = stored(id);
  await correct(slug, [['wrong', 'ended']]);
  const [proposal = ''] = await waiting();
  const decide = () =>
    post(
      proposal,
      [
        ['intent', intent],
        ['answer', ''],
      ],
      ask.headers,
    );

  // The disk is full, or the power goes, just between the two.
  db.$client.exec(
    `create trigger broken before update on proposals begin select raise(abort, 'broken'); end`,
  );
  expect((await decide()).status).toBe(500);
  expect(stored(id)).toEqual(before);
  expect(await waiting()).toContain(proposal);

  db.$client.exec('drop trigger broken');
  expect((await decide()).status).toBe(303);
  expect(stored(id)).toMatchObject(done);
  expect(await waiting()).not.toContain(proposal);
});
