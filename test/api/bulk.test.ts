import { createBulkActs } from '@insatskatalog/server/bulk/bulk.ts';
import type { BulkAct } from '@insatskatalog/shared/bulk.ts';
import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import { afterAll, expect, test } from 'vitest';
import { anEntryForm, titled } from '../support/an-entry-form.ts';
import { editingBench, granted } from '../support/editing.ts';

const bench = editingBench();
afterAll(bench.close);
const { db, store, editing, actor, at, log } = bench;
const bulkActs = createBulkActs({ db, store, now: bench.now, onChange: () => {} }, editing);
const bhs = 'sf-botkyrka-huddinge-salem';
const ask = actor(bhs);
const bo = actor(bhs, 'Bo Björk');
const elsewhere = actor('sf-centrala-ostergotland', 'Cia Cederblad');

function draft(given: Parameters<typeof anEntryForm>[0] = {}, by = ask) {
  const form = anEntryForm({ title: `Insats ${crypto.randomUUID()}`, ...given });
  return granted(editing.create(by, form, by.association)).draft;
}

function publish(given: Parameters<typeof anEntryForm>[0] = {}, by = ask) {
  const { entry, edition } = draft(given, by);
  const answer = granted(editing.publish(by, entry, edition, null));
  if (!('published' in answer)) throw new Error(JSON.stringify(answer));
  return answer.published;
}

const now = (id: string) => {
  const entry = store.byId(id);
  if (!entry) throw new Error('It is there.');
  return entry;
};
const run = (act: BulkAct, ids: string[], by = ask) => granted(bulkActs.run(by, act, ids));

test('a preview promises exactly what is done, and changes nothing', () => {
  const one = publish();
  const two = publish();
  const unpublished = draft();
  const before = [now(one.id), now(two.id), log(one.id).length];
  const preview = granted(bulkActs.preview(ask, { kind: 'review' }, [one.id, two.id, unpublished.entry]));
  expect(preview.will.map(({ id }) => id)).toEqual([one.id, two.id]);
  expect(preview.wont).toMatchObject([{ id: unpublished.entry, reason: 'Insatsen är inte publicerad.' }]);
  expect([now(one.id), now(two.id), log(one.id).length]).toEqual(before);

  const result = run({ kind: 'review' }, [one.id, two.id, unpublished.entry]);
  expect(result).toMatchObject({ done: 2, left: [{ id: unpublished.entry }], undone: null });
  expect(now(one.id)).toMatchObject({ lastReviewedBy: ask.name });
  expect(log(one.id).at(-1)).toMatchObject({ action: 'entry.review', outcome: 'done' });
});

test('undoing brings back every entry but those saved since, and says which', () => {
  const one = publish();
  const two = publish();
  at('2026-11-20T11:00:00Z');
  const { id } = run({ kind: 'review' }, [one.id, two.id]);
  granted(editing.setIntake(ask, two.id, { state: 'closed', waitingWeeks: null, until: '2027-01-31' }));
  const undone = granted(bulkActs.undo(ask, id));
  expect(undone.undone).toMatchObject({ done: 1, left: [{ id: two.id, reason: 'Har sparats sedan dess.' }] });
  expect(now(one.id)).toMatchObject({ lastReviewedAt: null, lastReviewedBy: null, version: 3 });
  expect(now(two.id)).toMatchObject({ lastReviewedBy: ask.name, intake: { state: 'closed' } });
  // Asked for again by a page that was loaded anew.
  expect(bulkActs.undo(ask, id)).toEqual(undone);
  expect(now(one.id).version).toBe(3);
});

test('each act is undone to what was before', () => {
  const other = publish({
    provider: { id: crypto.randomUUID(), name: 'Röda Korset', type: 'civilsamhalle' },
  });
  const entry = publish({ needs: ['bostad'] });
  const acts: BulkAct[] = [
    { kind: 'set-intake', intake: { state: 'queue', waitingWeeks: 6, until: null } },
    { kind: 'change-provider', provider: other.provider.id },
    { kind: 'add-tag', field: 'needs', term: 'studier' },
    { kind: 'remove-tag', field: 'needs', term: 'bostad' },
    { kind: 'archive', on: null },
    { kind: 'archive', on: '2026-12-24' },
  ];
  for (const act of acts) {
    const before = now(entry.id);
    const { id, archiveOn } = run(act, [entry.id]);
    expect(archiveOn).toBe(act.kind === 'archive' ? act.on : null);
    if (act.kind !== 'archive' || act.on === null) expect(now(entry.id)).not.toEqual(before);
    granted(bulkActs.undo(ask, id));
    const { version: _, updatedAt: __, ...after } = now(entry.id);
    expect(before).toMatchObject(after);
    expect(granted(editing.open(ask, entry.id)).archiveOn).toBeNull();
  }
});

test('tags and provider change in what is published and in drafts alike; a change that waits gets them too', () => {
  const entry = publish({ needs: ['bostad'] });
  const { edition } = granted(editing.open(ask, entry.id));
  granted(editing.saveDraft(ask, entry.id, titled(entryFormOf(entry), 'Nytt namn'), edition, 'save'));
  const fresh = draft({ needs: ['bostad'] });
  const { id } = run({ kind: 'add-tag', field: 'needs', term: 'studier' }, [entry.id, fresh.entry]);
  expect(now(entry.id).needs).toEqual(['bostad', 'studier']);
  const waiting = granted(editing.open(ask, entry.id)).draft?.form;
  expect([waiting?.texts.sv.title, waiting?.needs]).toEqual(['Nytt namn', ['bostad', 'studier']]);
  expect(granted(editing.open(ask, fresh.entry)).draft?.form.needs).toEqual(['bostad', 'studier']);
  granted(bulkActs.undo(ask, id));
  expect(granted(editing.open(ask, fresh.entry)).draft?.form.needs).toEqual(['bostad']);
  expect(now(entry.id).needs).toEqual(['bostad']);
});

test('a draft that waits for its day keeps it, approved by who changed it', () => {
  const { entry, edition } = draft({ needs: ['bostad'] });
  granted(editing.publish(ask, entry, edition, '2026-12-24'));
  const { id } = run({ kind: 'add-tag', field: 'needs', term: 'studier' }, [entry], bo);
  const opened = () => granted(editing.open(ask, entry)).draft;
  expect(opened()).toMatchObject({ publishOn: '2026-12-24', form: { needs: ['bostad', 'studier'] } });
  expect(log(entry).at(-1)).toMatchObject({ action: 'entry.publish', actor: bo.id });
  granted(bulkActs.undo(bo, id));
  expect(opened()).toMatchObject({ publishOn: '2026-12-24', form: { needs: ['bostad'] } });
});

test('archiving says beforehand which day of publishing falls, and undoing gives it back', () => {
  const entry = publish();
  const { edition } = granted(editing.open(ask, entry.id));
  granted(editing.saveDraft(ask, entry.id, titled(entryFormOf(entry), 'Nytt'), edition, 'save'));
  const opened = () => granted(editing.open(ask, entry.id));
  granted(editing.publish(ask, entry.id, opened().edition, '2026-12-24'));
  const act: BulkAct = { kind: 'archive', on: null };
  expect(granted(bulkActs.preview(ask, act, [entry.id])).will).toMatchObject([{ unscheduled: '2026-12-24' }]);
  const { id } = run(act, [entry.id]);
  expect(opened().draft?.publishOn).toBeNull();
  granted(bulkActs.undo(ask, id));
  expect(opened()).toMatchObject({ state: 'published', draft: { publishOn: '2026-12-24' } });
});

test('undoing leaves a provider that has been renamed since under its new name', () => {
  const provider = { id: crypto.randomUUID(), name: 'Kvarnen', type: 'civilsamhalle' };
  const one = publish({ provider });
  const two = publish({ provider });
  expect(two.provider).toEqual(one.provider);
  const other = publish({ provider: { ...provider, id: crypto.randomUUID(), name: 'Sågen' } });
  const { id } = run({ kind: 'change-provider', provider: other.provider.id }, [one.id]);
  const renamed = { ...one.provider, name: 'Nya Kvarnen' };
  store.save({ ...now(two.id), provider: renamed }, { ...now(two.id), author: ask.id });
  expect(granted(bulkActs.undo(ask, id)).undone).toMatchObject({ done: 1 });
  expect([now(one.id), now(two.id)].map((entry) => entry.provider.name)).toEqual([
    'Nya Kvarnen',
    'Nya Kvarnen',
  ]);
});

test('what would leave an entry that cannot be published is left, with the reason', () => {
  const entry = publish({ intakeRoutes: ['egen-anmalan'] });
  const act: BulkAct = { kind: 'remove-tag', field: 'intakeRoutes', term: 'egen-anmalan' };
  expect(granted(bulkActs.preview(ask, act, [entry.id])).wont[0]?.reason).toMatch(/^Säg hur man får stödet/);
  expect(bulkActs.run(ask, act, [entry.id])).toMatchObject({ refused: 'not-now' });
});

test('the policy decides entry by entry, and an act is its maker’s own to undo', () => {
  const own = publish();
  const theirs = publish({}, elsewhere);
  const { id, done } = run({ kind: 'archive', on: null }, [own.id, theirs.id]);
  expect(done).toBe(1);
  expect(now(theirs.id).status).toBe('published');
  expect(bulkActs.undo(bo, id)).toEqual({ refused: 'not-found' });
  expect(bulkActs.result(elsewhere, id)).toBeNull();
  expect(
    bulkActs.run(ask, { kind: 'change-provider', provider: crypto.randomUUID() }, [own.id]),
  ).toMatchObject({
    refused: 'not-now',
  });
});

test('too many at once are refused', () => {
  const ids = Array.from({ length: 501 }, () => crypto.randomUUID());
  expect(bulkActs.preview(ask, { kind: 'review' }, ids)).toMatchObject({ refused: 'not-now' });
  expect(bulkActs.run(ask, { kind: 'review' }, [])).toMatchObject({ refused: 'not-now' });
});
