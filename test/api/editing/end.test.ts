import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import { afterAll, expect, test } from 'vitest';
import { anEntryForm, titled } from '../../support/an-entry-form.ts';
import { granted } from '../../support/editing.ts';
import { editorsAtWork } from '../../support/editors-at-work.ts';

const bench = editorsAtWork();
afterAll(bench.close);
const { editing, store, at, log, ask, office, published, opened } = bench;
const monday = '2026-11-23T10:00:00Z';

test('an entry is archived at once or on its day, and comes back as it was', () => {
  const { id, slug } = published();
  granted(editing.archive(ask, id, '2026-11-23'));
  expect(opened(id)).toMatchObject({ state: 'published', archiveOn: '2026-11-23' });
  granted(editing.unarchive(ask, id));
  expect(opened(id).archiveOn).toBeNull();

  granted(editing.archive(ask, id, '2026-11-23'));
  at(monday);
  bench.aMinutePasses();
  expect(opened(id)).toMatchObject({ state: 'archived', archiveOn: null });
  expect(store.lookup(slug, '2026-11-23')).toMatchObject({ found: 'ended' });
  granted(editing.unarchive(ask, id));
  expect(store.lookup(slug, '2026-11-23')).toMatchObject({ found: 'entry' });
  granted(editing.archive(ask, id, null));
  expect(opened(id).state).toBe('archived');
  expect(
    log(id)
      .filter(({ action }) => action === 'entry.archive')
      .map(({ actor: by }) => by),
  ).toEqual([ask.id, ask.id, 'system', ask.id]);
  at('2026-11-20T10:00:00Z');
});

test('what ends takes the day of a change’s publishing with it, and keeps the change', () => {
  const scheduled = () => {
    const entry = published();
    const form = titled(entryFormOf(entry), 'Det nya namnet');
    granted(editing.saveDraft(ask, entry.id, form, opened(entry.id).edition, 'save'));
    expect(editing.publish(ask, entry.id, opened(entry.id).edition, '2026-11-24')).toHaveProperty(
      'scheduled',
    );
    return entry.id;
  };
  const atOnce = scheduled();
  granted(editing.archive(ask, atOnce, null));
  const onItsDay = scheduled();
  granted(editing.archive(ask, onItsDay, '2026-11-23'));
  // Nobody can choose a day on which it has ended.
  expect(editing.publish(ask, onItsDay, opened(onItsDay).edition, '2026-11-23')).toMatchObject({
    errors: [{ field: 'publishOn' }],
  });
  at('2026-11-25T10:00:00Z');
  bench.aMinutePasses();
  for (const id of [atOnce, onItsDay])
    expect(opened(id)).toMatchObject({
      state: 'archived',
      draft: { publishOn: null, form: { texts: { sv: { title: 'Det nya namnet' } } } },
      comments: [{ authorName: 'Automatiskt', text: expect.stringContaining('ställdes in') }],
    });
  at('2026-11-20T10:00:00Z');
});

test('only the editorial office deletes for good, and the addresses are never given again', () => {
  const { id } = published(anEntryForm({ title: 'Raderad insats' }));
  granted(
    editing.saveDraft(ask, id, titled(anEntryForm(), 'Raderad med nytt namn'), opened(id).edition, 'save'),
  );
  granted(editing.publish(ask, id, opened(id).edition, null));
  expect(editing.deleteForGood(ask, id)).toEqual({ refused: 'forbidden' });
  granted(editing.deleteForGood(office, id));
  for (const slug of ['raderad-insats', 'raderad-med-nytt-namn'])
    expect(store.lookup(slug, '2026-11-20')).toMatchObject({
      found: 'ended',
      title: 'Raderad med nytt namn',
    });
  expect(editing.open(office, id)).toEqual({ refused: 'not-found' });
  expect(store.outbox.due(1000, Date.now()).map((row) => row.id)).toContain(id);
  expect(published(anEntryForm({ title: 'Raderad insats' })).slug).not.toBe('raderad-insats');
  expect(log(id).at(-1)).toMatchObject({ action: 'entry.delete', actor: office.id });
});
