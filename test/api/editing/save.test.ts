import { fieldValue } from '@insatskatalog/shared/entry-fields.ts';
import { entryFormSchema } from '@insatskatalog/shared/entry-form.ts';
import { afterAll, expect, test } from 'vitest';
import { anEntryForm, titled } from '../../support/an-entry-form.ts';
import { granted } from '../../support/editing.ts';
import { editorsAtWork } from '../../support/editors-at-work.ts';

const bench = editorsAtWork();
afterAll(bench.close);
const { editing, store, actor, log, association, ask, published, opened } = bench;

test('an entry can be begun with nothing in it, and is published when what it needs is there', () => {
  const { draft } = granted(editing.create(ask, entryFormSchema.parse({}), association));
  expect(opened(draft.entry)).toMatchObject({ state: 'draft', published: null, association });
  const refused = granted(editing.publish(ask, draft.entry, draft.edition, null));
  expect(refused).toMatchObject({
    errors: expect.arrayContaining([{ field: 'texts.sv.title', message: 'Skriv vad insatsen heter.' }]),
  });
  expect(store.lookup(draft.entry, '2026-11-20')).toEqual({ found: 'nothing' });

  const saved = granted(editing.saveDraft(ask, draft.entry, anEntryForm(), draft.edition, 'save'));
  if (!('draft' in saved)) throw new Error('Nobody else has saved.');
  const done = granted(editing.publish(ask, draft.entry, saved.draft.edition, null));
  expect(done).toMatchObject({
    published: { id: draft.entry, version: 1, status: 'published', association },
  });
  expect(opened(draft.entry)).toMatchObject({ state: 'published', draft: null });
  expect(log(draft.entry).map(({ action }) => action)).toEqual([
    'entry.create',
    'entry.save',
    'entry.publish',
  ]);
});

test('what is published stays as it is while a change waits', () => {
  const { id, slug, texts } = published();
  const { edition, published: before } = opened(id);
  if (!before) throw new Error('It is published.');
  const form = titled(anEntryForm(), 'Ett nytt namn');
  granted(editing.saveDraft(ask, id, form, edition, 'save'));
  expect(opened(id)).toMatchObject({
    state: 'published',
    draft: { form: { texts: { sv: { title: 'Ett nytt namn' } } } },
  });
  expect(store.lookup(slug, '2026-11-20')).toMatchObject({ found: 'entry', entry: { texts } });

  granted(editing.publish(ask, id, opened(id).edition, null));
  expect(store.lookup(slug, '2026-11-20')).toEqual({ found: 'moved', slug: 'ett-nytt-namn' });
});

test('a former state becomes the draft, and what it replaces can be had back', () => {
  const { id } = published(anEntryForm({ title: 'Den första' }));
  granted(editing.saveDraft(ask, id, titled(anEntryForm(), 'Den andra'), opened(id).edition, 'save'));
  granted(editing.publish(ask, id, opened(id).edition, null));
  granted(editing.saveDraft(ask, id, titled(anEntryForm(), 'Halvskriven'), opened(id).edition, 'typing'));
  expect(editing.restore(ask, id, 'v1', '0.0')).toMatchObject({ conflict: true });
  granted(editing.restore(ask, id, 'v1', opened(id).edition));
  expect(opened(id)).toMatchObject({
    published: { texts: { sv: { title: 'Den andra' } } },
    draft: { form: { texts: { sv: { title: 'Den första' } } } },
  });
  const titles = granted(editing.revisions(ask, id)).map(({ id: revision }) =>
    fieldValue(granted(editing.revision(ask, id, revision)).form, 'texts.sv.title'),
  );
  expect(titles).toContain('Halvskriven');
});

test('a draft that is thrown away stays among the revisions; a new entry is gone with it', () => {
  const { id } = published();
  granted(editing.saveDraft(ask, id, titled(anEntryForm(), 'Kastad'), opened(id).edition, 'typing'));
  granted(editing.discardDraft(ask, id, opened(id).edition));
  expect(opened(id).draft).toBeNull();
  const kept = granted(editing.revisions(ask, id)).find(
    ({ kind, version }) => kind === 'draft' && version === 2,
  );
  expect(granted(editing.revision(ask, id, kept?.id ?? '')).form.texts.sv.title).toBe('Kastad');

  const { draft } = granted(editing.create(ask, anEntryForm(), association));
  granted(editing.discardDraft(ask, draft.entry, draft.edition));
  expect(editing.open(ask, draft.entry)).toEqual({ refused: 'not-found' });
});

test('nobody throws away what somebody else has written since', () => {
  const { draft } = granted(editing.create(ask, titled(anEntryForm(), 'Nästan tom'), association));
  const colleague = actor(association, 'Administratör Bo');
  const theirs = titled(anEntryForm(), 'Skriven i en timme');
  granted(editing.saveDraft(colleague, draft.entry, theirs, draft.edition, 'typing'));
  expect(editing.discardDraft(ask, draft.entry, draft.edition)).toMatchObject({
    conflict: true,
    theirs: { savedByName: 'Administratör Bo', form: { texts: { sv: { title: 'Skriven i en timme' } } } },
  });
  granted(editing.discardDraft(ask, draft.entry, opened(draft.entry).edition));
  expect(editing.open(ask, draft.entry)).toEqual({ refused: 'not-found' });
});
