import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { anEntryForm } from '../support/an-entry-form.ts';
import { editorOf } from '../support/editor-of.ts';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';
import { ownDataFolder } from './data-folder.ts';

const association = 'sf-botkyrka-huddinge-salem';
/** At once, as when several people work. */
const writers = 4;
/** Saves in all before the service is taken away. */
const saves = 200;

test('a service killed in the middle of 200 saves of drafts has every save that it acknowledged', async () => {
  const dataDir = ownDataFolder();
  let server = await startServerProcess(dataDir, { SEARCH_ENGINE: 'sqlite' });
  onTestFinished(() => server.kill());
  const who = signIn({ url: server.url, dataDir }, association);
  const editor = editorOf({ dataDir }, who, association);
  const entries = Array.from({ length: writers }, (_, number) => twoVersions(editor, `Insats ${number}`));
  editor.close();

  const acknowledged = new Map(entries.map((entry) => [entry, 0]));
  const count = () => [...acknowledged.values()].reduce((sum, each) => sum + each, 0);
  const writing = entries.map((entry) => saveUntilGone(server, who, entry, acknowledged));
  await expect.poll(count, { timeout: 60_000, interval: 5 }).toBeGreaterThan(saves);
  await server.kill();
  await Promise.all(writing);

  server = await startServerProcess(dataDir, { SEARCH_ENGINE: 'sqlite' });
  const held = heldDrafts(dataDir);
  for (const [entry, version] of acknowledged) {
    // One more may have been written and not acknowledged.
    expect(held.get(entry)?.version ?? 0, entry).toBeGreaterThanOrEqual(version);
    expect(held.get(entry)?.revisions, entry).toBe(held.get(entry)?.version);
  }
  expect(await server.stop()).toBe(0);
});

/** A published entry that has said two things, to go to and fro between. */
function twoVersions(editor: ReturnType<typeof editorOf>, title: string): string {
  const { actor, editing } = editor;
  const { id } = editor.publish(anEntryForm({ title, cost: 'Inget' }));
  const opened = editing.open(actor, id);
  if ('refused' in opened) throw new Error(opened.refused);
  const saved = editing.saveDraft(actor, id, anEntryForm({ title, cost: 'Något' }), opened.edition, 'save');
  if (!('draft' in saved)) throw new Error('Nobody else has saved.');
  editing.publish(actor, id, saved.draft.edition, null);
  return id;
}

/** Saves the entry's draft again and again, and notes what has been acknowledged, until nobody answers. */
async function saveUntilGone(
  server: ServerProcess,
  who: SignedIn,
  entry: string,
  acknowledged: Map<string, number>,
): Promise<void> {
  // Two drafts were published: the third save begins the draft that is now written.
  for (let version = 2; ; version++) {
    const body = new URLSearchParams({
      intent: 'restore',
      revision: version % 2 === 0 ? 'v1' : 'v2',
      edition: `2.${version === 2 ? 0 : version}`,
    });
    const address = `${server.url}${paths.admin.entryComparison(entry, 'nu', 'v1')}`;
    const asked = { method: 'POST', body, headers: who.headers, redirect: 'manual' } as const;
    const answer = await fetch(address, asked).catch(() => null);
    if (answer === null) return;
    expect(answer.status).toBe(303);
    acknowledged.set(entry, version + 1);
  }
}

/** Each draft's version, and how many revisions drafts of its entry have. */
function heldDrafts(dataDir: string): Map<string, { version: number; revisions: number }> {
  const db = openDatabase(join(dataDir, 'catalogue.sqlite'));
  try {
    const rows = db.$client
      .prepare<[], { entry: string; version: number; revisions: number }>(
        `select entry, version, (select count(*) from draft_revisions where entry = drafts.entry) as revisions
         from drafts`,
      )
      .all();
    return new Map(rows.map(({ entry, ...rest }) => [entry, rest]));
  } finally {
    db.$client.close();
  }
}
