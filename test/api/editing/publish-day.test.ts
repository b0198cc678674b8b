import { startDueClock } from '@insatskatalog/server/editing/due.ts';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { anEntryForm, titled } from '../../support/an-entry-form.ts';
import { granted } from '../../support/editing.ts';
import { editorsAtWork } from '../../support/editors-at-work.ts';
import { until } from '../../support/until.ts';

const bench = editorsAtWork();
afterAll(bench.close);
const { editing, at, log, association, ask, bo, opened } = bench;
const monday = '2026-11-23T10:00:00Z';

test('a draft is published by itself on its day, once, by who approved it', () => {
  const { draft } = granted(editing.create(ask, anEntryForm({ title: 'Först på måndag' }), association));
  const { entry } = draft;
  expect(editing.publish(bo, entry, draft.edition, '2026-11-20')).toMatchObject({
    errors: [{ field: 'publishOn' }],
  });
  expect(editing.publish(bo, entry, draft.edition, '2026-11-23')).toMatchObject({
    scheduled: { publishOn: '2026-11-23' },
  });
  // Half past eleven in the evening in Sweden.
  at('2026-11-22T22:30:00Z');
  bench.aMinutePasses();
  expect(opened(entry).state).toBe('in-review');
  at('2026-11-22T23:01:00Z');
  bench.aMinutePasses();
  bench.aMinutePasses();
  expect(opened(entry)).toMatchObject({ state: 'published', draft: null });
  expect(log(entry)).toEqual([
    { action: 'entry.create', outcome: 'done', actor: ask.id },
    { action: 'entry.publish', outcome: 'done', actor: bo.id },
    { action: 'entry.publish', outcome: 'done', actor: 'system' },
  ]);
  const newest = granted(editing.revisions(ask, entry))[0];
  expect(newest).toMatchObject({ kind: 'published', version: 1, savedByName: 'Bo Björk' });
  at('2026-11-20T10:00:00Z');
});

test('a change after the approval has to be approved again', () => {
  const { draft } = granted(editing.create(ask, anEntryForm(), association));
  const scheduled = granted(editing.publish(bo, draft.entry, draft.edition, '2026-11-23'));
  if (!('scheduled' in scheduled)) throw new Error('It was to be scheduled.');
  const { edition, form } = scheduled.scheduled;
  granted(editing.saveDraft(ask, draft.entry, form, edition, 'typing'));
  expect(opened(draft.entry).draft?.publishOn).toBe('2026-11-23');
  granted(editing.saveDraft(ask, draft.entry, titled(form, 'Något annat'), edition, 'typing'));
  expect(opened(draft.entry).draft?.publishOn).toBeNull();
});

test('a draft that can no longer be published on its day goes back with the reason', () => {
  const form = anEntryForm({ intake: { state: 'open', waitingWeeks: null, until: '2026-11-22' } });
  const { draft } = granted(editing.create(ask, form, association));
  granted(editing.publish(ask, draft.entry, draft.edition, '2026-11-23'));
  at(monday);
  bench.aMinutePasses();
  expect(opened(draft.entry)).toMatchObject({
    state: 'draft',
    draft: { publishOn: null },
    comments: [{ authorName: 'Automatiskt', text: expect.stringContaining('Dagen har redan varit') }],
  });
  at('2026-11-20T10:00:00Z');
});

test('a day of publishing that falls because somebody writes in the draft is in the log', () => {
  const { draft } = granted(editing.create(ask, titled(anEntryForm(), 'Planerad'), association));
  granted(editing.publish(ask, draft.entry, draft.edition, '2027-06-01'));
  const again = titled(anEntryForm(), 'Planerad, men ändrad');
  granted(editing.saveDraft(ask, draft.entry, again, opened(draft.entry).edition, 'typing'));
  expect(opened(draft.entry).draft?.publishOn).toBeNull();
  expect(log(draft.entry).at(-1)).toMatchObject({ action: 'entry.save', outcome: 'done' });
});

test('the clock looks at once and again, also after a look that failed', async () => {
  let looks = 0;
  const stop = startDueClock(
    () => {
      if (++looks === 2) throw new Error('the disk is full');
    },
    pino({ level: 'silent' }),
    5,
  );
  expect(looks).toBe(1);
  await until(() => looks > 3);
  stop();
});

test('what is made from a draft that has been saved since is a conflict, also when it could not be published', () => {
  const { draft } = granted(editing.create(ask, anEntryForm(), association));
  const { edition } = draft;
  granted(editing.saveDraft(bo, draft.entry, titled(anEntryForm(), 'Sparad emellan'), edition, 'save'));
  granted(editing.publish(bo, draft.entry, opened(draft.entry).edition, '2026-11-23'));
  const unfinished = titled(anEntryForm(), '');
  expect(editing.amendDraft(ask, draft.entry, unfinished, edition)).toHaveProperty('conflict');
  const current = opened(draft.entry).edition;
  expect(editing.amendDraft(ask, draft.entry, unfinished, current)).toHaveProperty('errors');
});
