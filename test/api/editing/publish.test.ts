import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import { afterAll, expect, test } from 'vitest';
import { anEntryForm, titled } from '../../support/an-entry-form.ts';
import { granted } from '../../support/editing.ts';
import { editorsAtWork } from '../../support/editors-at-work.ts';

const bench = editorsAtWork();
afterAll(bench.close);
const { editing, store, association, ask, published } = bench;

test('what looks like a personal number cannot be published', () => {
  const { draft } = granted(
    editing.create(ask, anEntryForm({ openingHours: 'Fråga 850709-9806', title: 'Med nummer' }), association),
  );
  expect(editing.publish(ask, draft.entry, draft.edition, null)).toMatchObject({
    errors: [{ field: 'openingHours', message: expect.stringContaining('personnummer') }],
  });
});

test('a provider is shared: a name posted with its id does not change it, and the same name makes no twin', () => {
  const first = published();
  const renamed = anEntryForm({ provider: { ...first.provider, name: 'Kapad', type: 'region' } });
  const second = published({ ...renamed, provider: { ...renamed.provider, id: first.provider.id } });
  expect(second.provider).toEqual(first.provider);
  expect(store.byId(first.id)?.version).toBe(1);

  const written = anEntryForm({
    provider: { ...first.provider, name: ' arbetsmarknadsenheten,  HUDDINGE kommun' },
  });
  expect(published(written).provider).toEqual(first.provider);

  const unknown = {
    ...renamed,
    provider: { id: '00000000-0000-4000-8000-000000000000', name: 'Ingen', type: 'kommun' },
  };
  const { draft } = granted(editing.create(ask, unknown, association));
  expect(editing.publish(ask, draft.entry, draft.edition, null)).toMatchObject({
    errors: [{ field: 'provider.id' }],
  });
});

test('what is in no list is an error beside its field', () => {
  const form = {
    ...anEntryForm(),
    needs: ['finns-inte'],
    coverage: { kind: 'municipalities', municipalities: ['9999'], county: '' },
  };
  const { draft } = granted(editing.create(ask, form, association));
  const answer = granted(editing.publish(ask, draft.entry, draft.edition, null));
  expect('errors' in answer && answer.errors.map(({ field }) => field)).toEqual([
    'coverage.municipalities',
    'needs',
  ]);
});

test('a retired term stays on the entries that have it, and comes to no other', () => {
  const has = published(anEntryForm({ needs: ['bostad'] }));
  const { draft } = granted(editing.create(ask, anEntryForm({ needs: ['bostad'] }), association));
  bench.db.$client.exec(`update terms set retired = 1 where vocabulary = 'needs' and id = 'bostad'`);
  expect(editing.publish(ask, draft.entry, draft.edition, null)).toMatchObject({
    errors: [{ field: 'needs' }],
  });
  const renamed = titled(entryFormOf(has), 'Fortfarande med');
  granted(editing.saveDraft(ask, has.id, renamed, bench.opened(has.id).edition, 'save'));
  expect(editing.publish(ask, has.id, bench.opened(has.id).edition, null)).toMatchObject({
    published: { needs: ['bostad'] },
  });
});

test('a day of publishing that has been is told with everything else that is wrong', () => {
  const form = anEntryForm({
    intakeRoutes: [],
    intake: { state: 'open', waitingWeeks: null, until: '2026-11-01' },
  });
  const { draft } = granted(editing.create(ask, titled(form, ''), association));
  const answer = granted(editing.publish(ask, draft.entry, draft.edition, '2026-11-19'));
  expect('errors' in answer && answer.errors.map(({ field }) => field)).toEqual([
    'texts.sv.title',
    'intakeRoutes',
    'intake.until',
    'publishOn',
  ]);
});
