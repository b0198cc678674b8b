import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import { monthsAfter } from '@insatskatalog/shared/months-after.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { afterAll, expect, test } from 'vitest';
import { day } from '../../web/app/texts/sv.ts';
import { anEntryForm, titled } from '../support/an-entry-form.ts';
import { granted } from '../support/editing.ts';
import { editorOf } from '../support/editor-of.ts';
import { proposalApp, proposalsIn, wordsOf } from '../support/proposals.ts';
import { act, csv, readIn } from '../support/sheets.ts';
import { signIn } from '../support/sign-in.ts';

// A change that has been approved for a day, and what else comes to it meanwhile.

const ours = 'sf-botkyrka-huddinge-salem';
const service = await proposalApp();
const { app, post, page, correct } = service;
const ask = signIn(app, ours);
const colleague = editorOf(app, ask, ours);
const { editing, actor } = colleague;
afterAll(async () => {
  colleague.close();
  await service.close();
});

const publishOn = monthsAfter(new Date().toISOString().slice(0, 10), 1);
const opened = (id: string) => granted(editing.open(actor, id));

/** A published entry with a new name that waits for its day. */
function scheduled() {
  const entry = colleague.publish(anEntryForm({ title: `Mentor ${crypto.randomUUID()}` }));
  const form = titled(entryFormOf(entry), `${entry.texts.sv.title} på nytt`);
  granted(editing.saveDraft(actor, entry.id, form, opened(entry.id).edition, 'save'));
  const answer = granted(editing.publish(actor, entry.id, opened(entry.id).edition, publishOn));
  expect(answer).toHaveProperty('scheduled');
  return entry;
}

const queue = async () => proposalsIn((await page(paths.admin.proposals(), ask.headers)).html);

/** Sends a correction of the hours and gives the address of its page in the queue. */
async function proposed(slug: string, hours: string): Promise<string> {
  const before = await queue();
  await correct(slug, [
    ['wrong', 'openingHours'],
    ['openingHours', hours],
  ]);
  const path = (await queue()).find((each) => !before.includes(each));
  if (path === undefined) throw new Error('It is not in the queue.');
  return path;
}

test('a proposal that is taken into it is published on the same day, which is said before and after', async () => {
  const { id, slug } = scheduled();
  const proposal = await proposed(slug, 'Tisdagar 13–16');
  expect(wordsOf((await page(proposal, ask.headers)).html)).toContain(
    `publiceras av sig själv ${day(publishOn)}. ”Nu” visar utkastet. Det du godkänner läggs i det och publiceras samma dag.`,
  );

  const taken = [
    ['intent', 'draft'],
    ['field', 'openingHours'],
    ['answer', ''],
  ] satisfies [string, string][];
  const answer = await post(proposal, taken, ask.headers);
  const editor = answer.headers.get('location') ?? '';
  expect(editor).toBe(`${paths.admin.entry(id)}?klart=forslag`);
  expect(opened(id).draft).toMatchObject({ publishOn, form: { openingHours: 'Tisdagar 13–16' } });
  const shown = wordsOf((await page(editor, ask.headers)).html);
  expect(shown).toContain('Det du godkände ligger nu i utkastet.');
  expect(shown).toContain(`Publiceras av sig själv ${day(publishOn)}`);
});

test('an older version in its place lets the day fall, which is said before and is in the log', async () => {
  const { id } = scheduled();
  const comparison = paths.admin.entryComparison(id, 'nu', 'v1');
  expect(wordsOf((await page(comparison, ask.headers)).html)).toContain(
    `skulle ha publicerats ${day(publishOn)}. Den dagen faller.`,
  );
  const restoring: [string, string][] = [
    ['intent', 'restore'],
    ['revision', 'v1'],
    ['edition', opened(id).edition],
  ];
  expect((await post(comparison, restoring, ask.headers)).status).toBe(303);
  expect(opened(id).draft?.publishOn).toBeNull();
  const log = await page(`${paths.admin.audit()}?id=${id}&typ=entry&vad=entry.restore`, ask.headers);
  expect(wordsOf(log.html)).toContain(`Dag som föll bort ${publishOn}`);
});

/** A sheet that changes what an entry says of its hours. */
const sheet = (id: string, hours: string) =>
  csv([
    ['Id', 'Öppettider'],
    [id, hours],
  ]);

test('a sheet that is read in as drafts leaves it its day, and so does undoing that', async () => {
  const { id } = scheduled();
  const address = await readIn(app, ask, sheet(id, 'Onsdagar'));
  expect(wordsOf((await page(address, ask.headers)).html)).toContain(
    `publiceras av sig själv ${day(publishOn)}. Som utkast behåller den sin dag.`,
  );
  await act(app, ask, address, { intent: 'accept', as: 'drafts' });
  expect(opened(id).draft).toMatchObject({ publishOn, form: { openingHours: 'Onsdagar' } });
  await act(app, ask, address, { intent: 'undo' });
  expect(opened(id).draft).toMatchObject({ publishOn, form: { openingHours: '' } });
});

test('when a sheet has published it, undoing gives it back its day', async () => {
  const { id, texts } = scheduled();
  const before = opened(id).draft;
  const address = await readIn(app, ask, sheet(id, 'Torsdagar'));
  await act(app, ask, address, { intent: 'accept', as: 'published' });
  expect(opened(id)).toMatchObject({ draft: null, published: { openingHours: 'Torsdagar' } });
  await act(app, ask, address, { intent: 'undo' });
  expect(opened(id)).toMatchObject({
    published: { texts, openingHours: '' },
    draft: { publishOn, state: 'in-review', form: before?.form },
  });
});

test('what a sheet began and somebody has approved since is not thrown away by undoing the sheet', async () => {
  const { id } = colleague.publish(anEntryForm({ title: `Coach ${crypto.randomUUID()}` }));
  const address = await readIn(app, ask, sheet(id, 'Fredagar'));
  await act(app, ask, address, { intent: 'accept', as: 'drafts' });
  granted(editing.publish(actor, id, opened(id).edition, publishOn));
  expect(wordsOf((await page(`${address}?angra=ja`, ask.headers)).html)).toContain('lämnas som den är');
  await act(app, ask, address, { intent: 'undo' });
  expect(opened(id).draft).toMatchObject({ publishOn, form: { openingHours: 'Fredagar' } });
});
