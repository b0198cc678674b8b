import { createAccountActs } from '@insatskatalog/server/accounts/account-acts.ts';
import { createAccountRows } from '@insatskatalog/server/accounts/rows.ts';
import { createAuditRecord } from '@insatskatalog/server/audit/record.ts';
import { createBulkActs } from '@insatskatalog/server/bulk/bulk.ts';
import type { Draft } from '@insatskatalog/shared/editing.ts';
import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import { monthsAfter } from '@insatskatalog/shared/months-after.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { afterAll, expect, test } from 'vitest';
import { day } from '../../web/app/texts/sv.ts';
import { joined } from '../support/accounts.ts';
import { anEntryForm, titled } from '../support/an-entry-form.ts';
import { startApp } from '../support/app.ts';
import { granted } from '../support/editing.ts';
import { editorOf } from '../support/editor-of.ts';
import { editorsAtWork } from '../support/editors-at-work.ts';
import { act, csv, readIn, textOf } from '../support/sheets.ts';
import { signIn } from '../support/sign-in.ts';

// What somebody approved for a day to come, when their account is disabled before it.

const ours = 'sf-botkyrka-huddinge-salem';
const app = await startApp({ searchEngine: 'sqlite' });
const ask = signIn(app, ours);
const office = signIn(app, null);
afterAll(async () => {
  await app.stop();
  app.remove();
});

const publishOn = monthsAfter(new Date().toISOString().slice(0, 10), 1);

/** A colleague who has approved the change of an entry for a day to come. */
async function approver() {
  const { account } = await joined(app, { name: 'Bo Björk', of: ours });
  const editor = editorOf(app, { ...ask, account, name: 'Bo Björk' }, ours);
  const { editing, actor } = editor;
  const entry = editor.publish(anEntryForm({ title: `Mentor ${crypto.randomUUID()}` }));
  const { id } = entry;
  const title = `${entry.texts.sv.title} på nytt`;
  const opened = () => granted(editing.open(actor, id));
  const form = titled(entryFormOf(entry), title);
  granted(editing.saveDraft(actor, id, form, opened().edition, 'save'));
  granted(editing.publish(actor, id, opened().edition, publishOn));
  return { account, id, title, opened, close: () => editor.close() };
}

const disable = (account: string) => act(app, office, paths.admin.account(account), { intent: 'disable' });

test('who disables sees what waits for its day, and it waits for approval again', async () => {
  const { account, id, title, opened, close } = await approver();
  const page = paths.admin.account(account);
  expect(await textOf(app, office, page)).toContain(`${title} , publiceras ${day(publishOn)}`);
  const done = (await disable(account)).headers.get('location') ?? '';
  expect(done).toBe(`${page}?klart=disable-unapproved`);
  expect(await textOf(app, office, done)).toContain('väntar på att godkännas igen');

  expect(opened()).toMatchObject({
    draft: { publishOn: null, state: 'in-review', form: { texts: { sv: { title } } } },
    comments: [{ authorName: 'Automatiskt', text: expect.stringContaining('är avstängt') }],
  });
  const todo = await textOf(app, ask, paths.admin.todo());
  expect(todo).toContain('Väntar på godkännande');
  expect(todo).toContain(title.replace(' på nytt', ''));
  const log = await textOf(app, ask, `${paths.admin.audit()}?id=${id}&typ=entry&vad=entry.publish`);
  expect(log).toContain(`Dag som föll bort ${publishOn}`);

  await act(app, office, page, { intent: 'enable' });
  expect(opened().draft?.publishOn).toBeNull();
  close();
});

test('undoing a sheet does not give the approval back', async () => {
  const { account, id, title, opened, close } = await approver();
  const sheet = csv([
    ['Id', 'Öppettider'],
    [id, 'Torsdagar'],
  ]);
  const address = await readIn(app, ask, sheet);
  await act(app, ask, address, { intent: 'accept', as: 'published' });
  await disable(account);
  await act(app, ask, address, { intent: 'undo' });
  expect(opened().draft).toMatchObject({ publishOn: null, form: { texts: { sv: { title } } } });
  close();
});

/** Editors on a clock of the test's own; Bo's account can be disabled. */
function colleagues() {
  const bench = editorsAtWork();
  const { db, now, editing, association, ask: author, bo, store } = bench;
  const acts = createAccountActs(db, now, createAuditRecord(db, now));
  return {
    ...bench,
    bulkActs: createBulkActs({ db, store, now, onChange: () => {} }, editing),
    /** An entry that Bo has approved for a Monday. */
    scheduled: (title: string): string => {
      const { draft } = granted(editing.create(author, anEntryForm({ title }), association));
      granted(editing.publish(bo, draft.entry, draft.edition, '2026-11-23'));
      return draft.entry;
    },
    disableBo: (): void => {
      const row = createAccountRows(db).byId(bo.id);
      if (row) granted(acts.disable(row, author));
    },
  };
}

/** An act on many that archives an entry whose change Bo had approved for a Monday; Bo's account is disabled after it. */
function archivedAmongMany() {
  const { ask: author, bo, bulkActs, editing, disableBo, opened, published, close } = colleagues();
  const { id, texts } = published();
  const form = anEntryForm({ title: `${texts.sv.title} på nytt` });
  const { draft } = granted(editing.saveDraft(author, id, form, opened(id).edition, 'save')) as {
    draft: Draft;
  };
  granted(editing.publish(bo, id, draft.edition, '2026-11-23'));
  const archived = granted(bulkActs.run(author, { kind: 'archive', on: null }, [id]));
  disableBo();
  return {
    opened: () => opened(id),
    approve: (on: string) => granted(editing.publish(author, id, opened(id).edition, on)),
    undo: () => granted(bulkActs.undo(author, archived.id)).undone,
    close,
  };
}

test('undoing an act on many does not give it back either', () => {
  const { opened, undo, close } = archivedAmongMany();
  expect(undo()).toMatchObject({ done: 1 });
  expect(opened()).toMatchObject({ published: { status: 'published' }, draft: { publishOn: null } });
  close();
});

test('nor does it take away what a colleague has approved since', () => {
  const { opened, approve, undo, close } = archivedAmongMany();
  approve('2026-11-30');
  expect(undo()).toMatchObject({ done: 1 });
  expect(opened()).toMatchObject({ published: { status: 'published' }, draft: { publishOn: '2026-11-30' } });
  close();
});

test('on its day nothing is published that a disabled account approved', () => {
  const { at, aMinutePasses, scheduled, disableBo, opened, close } = colleagues();
  const early = scheduled('Godkänd tidigt');
  disableBo();
  // As an older version of the service left them, which let approvals stand.
  const late = scheduled('Godkänd sent');
  at('2026-11-23T10:00:00Z');
  aMinutePasses();
  for (const entry of [early, late])
    expect(opened(entry)).toMatchObject({ state: 'in-review', draft: { publishOn: null } });
  close();
});
