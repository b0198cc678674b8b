import type { Editing } from '@insatskatalog/shared/editing.ts';
import { entryFormInputs, readEntryForm } from '@insatskatalog/shared/form-names.ts';
import { afterAll, expect, test } from 'vitest';
import { anEntryForm } from '../../support/an-entry-form.ts';
import { granted } from '../../support/editing.ts';
import { editorsAtWork } from '../../support/editors-at-work.ts';

const bench = editorsAtWork();
afterAll(bench.close);
const { editing, store, actor, log, association, ask, office, published, opened } = bench;

test('an administrator can do nothing with what belongs to another association', () => {
  const stranger = actor('sf-centrala-ostergotland', 'Administratör Öst');
  const national = granted(editing.create(office, anEntryForm(), null)).draft.entry;
  const { id } = published();
  const { draft } = granted(editing.create(ask, anEntryForm(), association));
  const acts: { [Act in keyof Editing]: (entry: string) => unknown } = {
    open: (entry) => editing.open(stranger, entry),
    create: () => editing.create(stranger, anEntryForm(), association),
    saveDraft: (entry) => editing.saveDraft(stranger, entry, anEntryForm(), '1.0', 'save'),
    sendToReview: (entry) => editing.sendToReview(stranger, entry, '0.1', ''),
    returnDraft: (entry) => editing.returnDraft(stranger, entry, 'Nej'),
    publish: (entry) => editing.publish(stranger, entry, '0.1', null),
    discardDraft: (entry) => editing.discardDraft(stranger, entry, '0.1'),
    comment: (entry) => editing.comment(stranger, entry, 'Hej'),
    review: (entry) => editing.review(stranger, entry),
    setIntake: (entry) => editing.setIntake(stranger, entry, null),
    archive: (entry) => editing.archive(stranger, entry, null),
    unarchive: (entry) => editing.unarchive(stranger, entry),
    deleteForGood: (entry) => editing.deleteForGood(stranger, entry),
    revisions: (entry) => editing.revisions(stranger, entry),
    revision: (entry) => editing.revision(stranger, entry, 'v1'),
    restore: (entry) => editing.restore(stranger, entry, 'v1', '1.0'),
  };
  const before = [id, draft.entry].map(opened);
  for (const [name, act] of Object.entries(acts))
    for (const entry of [id, draft.entry, national])
      expect(act(entry), `${name} ${entry}`).toEqual({
        refused: name === 'create' ? 'forbidden' : 'not-found',
      });
  expect([id, draft.entry].map(opened)).toEqual(before);
  // Tried is not done, and is in the log.
  expect(log(id).filter(({ actor: by }) => by === stranger.id)).toContainEqual({
    action: 'entry.publish',
    outcome: 'refused',
    actor: stranger.id,
  });
});

test('association, status, version and reviewer are not to be had by posting them', () => {
  const { id } = published();
  const posted: [string, string][] = [
    ...entryFormInputs(anEntryForm({ title: 'Utan makt' })),
    ['association', 'sf-centrala-ostergotland'],
    ['status', 'archived'],
    ['version', '99'],
    ['id', 'ett-annat'],
    ['slug', 'en-annan-adress'],
    ['lastReviewedAt', '2026-11-20T10:00:00Z'],
    ['lastReviewedBy', 'Någon'],
    ['reviewDueOn', '2099-01-01'],
    ['sourceRef', 'seed/alis'],
  ];
  const form = readEntryForm(posted);
  if (!form) throw new Error('The form can be read.');
  granted(editing.saveDraft(ask, id, form, opened(id).edition, 'save'));
  granted(editing.publish(ask, id, opened(id).edition, null));
  expect(store.byId(id)).toMatchObject({
    id,
    association,
    status: 'published',
    version: 2,
    slug: 'utan-makt',
    lastReviewedAt: null,
    lastReviewedBy: null,
    reviewDueOn: '2027-05-20',
    sourceRef: null,
  });
});
