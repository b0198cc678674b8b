import { swedishDay } from '@insatskatalog/server/interventions/swedish-day.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { afterAll, expect, test } from 'vitest';
import { anEntryForm } from '../support/an-entry-form.ts';
import { startApp, type App } from '../support/app.ts';
import { granted } from '../support/editing.ts';
import { editorOf } from '../support/editor-of.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';
import { until } from '../support/until.ts';

const association = 'sf-botkyrka-huddinge-salem';
let clock = 0;
const settings = { logLevel: 'warn' as const, now: () => new Date(Date.now() + clock) };
let app: App = await startApp(settings);
const ask = signIn(app, association);
const stranger = signIn(app, 'sf-centrala-ostergotland', 'Administratör Öst');
const office = signIn(app, null);
const editor = editorOf(app, ask, association);
const editorial = editorOf(app, office, null);
afterAll(async () => {
  editor.close();
  editorial.close();
  await app.stop();
  app.remove();
});

const post = (path: string, fields: Record<string, string>, who: SignedIn = ask): Promise<Response> =>
  fetch(app.url + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    // A service that has been restarted has another port.
    headers: { ...who.headers, Origin: app.url },
    redirect: 'manual',
  });
const pageOf = async (path: string, who: SignedIn = ask): Promise<string> =>
  (await fetch(app.url + path, { headers: who.headers })).text();

/** Whether a search for an entry's name finds it. */
async function isFound(title: string): Promise<boolean> {
  const response = await fetch(
    `${app.url}/api/v1/interventions?${new URLSearchParams({ q: title }).toString()}`,
  );
  const { items } = (await response.json()) as { items: { title: string }[] };
  return items.some((item) => item.title === title);
}

test('a draft is not found until it is published', async () => {
  const { entry, edition } = editor.begin(anEntryForm({ title: 'Kvartersverkstaden Zebra' }));
  expect(await isFound('Kvartersverkstaden Zebra')).toBe(false);
  const answer = await post(paths.admin.entryChange(entry), { intent: 'publish', edition });
  expect(answer.status).toBe(303);
  await until(() => isFound('Kvartersverkstaden Zebra'));
});

test('the page of a change shows what changes and nothing else, in words', async () => {
  const { id } = editor.publish(anEntryForm({ title: 'Verkstaden Björk', needs: ['hitta-arbete'] }));
  const form = anEntryForm({ title: 'Verkstaden Björk', needs: ['bostad'], cost: 'Kostar inget' });
  editor.editing.saveDraft(editor.actor, id, form, opened(id).edition, 'save');
  const page = await pageOf(paths.admin.entryChange(id));
  expect(page).toContain('<ins>Kostar inget</ins>');
  expect(page).toContain('Vad insatsen hjälper till med');
  expect(page).not.toContain('hitta-arbete');
  expect(page).not.toContain('Vägar in');
});

test('what is approved for a day is published on it, also when the service is restarted meanwhile', async () => {
  const { entry, edition } = editor.begin(anEntryForm({ title: 'Morgondagens Verkstad' }));
  const tomorrow = swedishDay(new Date(Date.now() + 86_400_000));
  const planned = { intent: 'publish', edition, later: 'ja' };
  expect((await post(paths.admin.entryChange(entry), { ...planned, publishOn: '' })).status).toBe(422);
  expect((await post(paths.admin.entryChange(entry), { ...planned, publishOn: tomorrow })).status).toBe(303);
  expect(await isFound('Morgondagens Verkstad')).toBe(false);

  await app.stop();
  clock = 2 * 86_400_000;
  app = await startApp({ ...settings, dataDir: app.dataDir });
  await until(() => isFound('Morgondagens Verkstad'), 5_000);
  clock = 0;
});

test('an approver sends a change back with a comment, and not without', async () => {
  const { entry, edition } = editor.begin(anEntryForm({ title: 'Väntar på svar' }));
  editor.editing.sendToReview(editor.actor, entry, edition, '');
  const path = paths.admin.entryChange(entry);
  const refused = await post(path, { intent: 'return', comment: '' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Skriv vad som behöver ändras');
  expect((await post(path, { intent: 'return', comment: 'Skriv <b>18</b> år.' })).status).toBe(303);
  const page = await pageOf(path);
  expect(page).toContain('Skriv &lt;b&gt;18&lt;/b&gt; år.');
  expect(page).toContain('har inte skickats för godkännande');
});

const among = (municipalities: string[]) => ({ kind: 'municipalities' as const, municipalities });

test('a change is shown without what only stands in another order', async () => {
  const { id } = editor.publish(
    anEntryForm({ title: 'Ordningen', coverage: among(['0127', '0126']), cost: 'Tio kronor' }),
  );
  const { edition } = granted(editor.editing.open(editor.actor, id));
  const form = anEntryForm({ title: 'Ordningen', coverage: among(['0126', '0127']), cost: 'Kostar inget' });
  granted(editor.editing.saveDraft(editor.actor, id, form, edition, 'save'));
  const page = await pageOf(paths.admin.entryChange(id));
  expect(page).toContain('id="andring-cost"');
  expect(page).not.toContain('id="andring-coverage"');
});

test('who approves what has changed since the page was opened reads it again first', async () => {
  const { entry, edition, form } = editor.begin(anEntryForm({ title: 'Ändrad under tiden' }));
  editor.editing.saveDraft(editor.actor, entry, { ...form, cost: 'Hundra kronor' }, edition, 'typing');
  const answer = await post(paths.admin.entryChange(entry), { intent: 'publish', edition });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Hundra kronor');
  expect(await isFound('Ändrad under tiden')).toBe(false);
});

test('a version is restored as a draft, with a warning when there is one', async () => {
  const { id } = editor.publish(anEntryForm({ title: 'Verkstaden Lönn', cost: 'Först' }));
  const first = opened(id);
  const form = anEntryForm({ title: 'Verkstaden Lönn', cost: 'Sedan' });
  editor.editing.saveDraft(editor.actor, id, form, first.edition, 'save');
  const comparison = paths.admin.entryComparison(id, 'nu', 'v1');
  const page = await pageOf(comparison);
  expect(page).toContain('<del>Sedan</del>');
  expect(page).toContain('<ins>Först</ins>');
  expect(page).toContain('Det finns redan ett utkast');
  const restoring = { intent: 'restore', revision: 'v1' };
  expect((await post(comparison, { ...restoring, edition: first.edition })).status).toBe(409);
  const restored = await post(comparison, { ...restoring, edition: opened(id).edition });
  expect(restored.headers.get('location')).toContain(paths.admin.entryChange(id));
  expect(opened(id).draft?.form.cost).toBe('Först');
});

test('what is deleted for good answers 410, and nobody but the editorial office can', async () => {
  const { id, slug } = editor.publish(anEntryForm({ title: 'Verkstaden som raderas' }));
  await until(() => isFound('Verkstaden som raderas'));
  const page = paths.admin.entryDeletion(id);
  expect((await fetch(app.url + page, { headers: ask.headers })).status).toBe(404);
  expect((await post(page, { intent: 'delete' })).status).toBe(404);
  expect((await post(page, { intent: 'delete' }, office)).status).toBe(303);
  expect((await fetch(app.url + paths.intervention(slug))).status).toBe(410);
  expect((await fetch(app.url + paths.api.intervention(slug))).status).toBe(410);
  await until(async () => !(await isFound('Verkstaden som raderas')));
});

test('a page that is not there says so in a place of its own', async () => {
  const page = await pageOf(paths.admin.entryHistory('finns-inte'));
  expect(page.match(/<main id="innehall"/g)).toHaveLength(1);
  expect(page).toContain('Sidan finns inte');
});

test('nobody’s pages are there for another association, whatever is posted to them', async () => {
  const { entry, edition } = editor.begin(anEntryForm({ title: 'Inte Östs' }));
  const own = editor.publish(anEntryForm({ title: 'Inte heller Östs' })).id;
  const pages = {
    [paths.admin.entryChange(entry)]: ['publish', 'return', 'comment', 'discard'],
    [paths.admin.entryHistory(entry)]: [],
    [paths.admin.entryComparison(own, 'nu', 'v1')]: ['restore'],
    [paths.admin.entryDeletion(own)]: ['delete'],
  };
  for (const [path, acts] of Object.entries(pages)) {
    expect((await fetch(app.url + path, { headers: stranger.headers })).status, path).toBe(404);
    for (const intent of acts) {
      const posted = {
        intent,
        edition,
        comment: 'Hej',
        revision: 'v1',
        association: 'sf-centrala-ostergotland',
      };
      expect((await post(path, posted, stranger)).status, `${intent} ${path}`).toBe(404);
    }
  }
  expect((await post(paths.admin.entryChange(entry), { intent: 'hitta-pa', edition })).status).toBe(400);
  expect(opened(entry)).toMatchObject({ association, state: 'draft', comments: [] });
});

function opened(id: string) {
  return granted(editor.editing.open(editor.actor, id));
}
