import { entryFormSchema } from '@insatskatalog/shared/entry-form.ts';
import { afterAll, expect, test } from 'vitest';
import { anEntryForm, titled } from '../../support/an-entry-form.ts';
import { granted } from '../../support/editing.ts';
import { editorsAtWork } from '../../support/editors-at-work.ts';

const bench = editorsAtWork();
afterAll(bench.close);
const { editing, store, at, association, ask, bo, published, opened } = bench;
const monday = '2026-11-23T10:00:00Z';

test('reviewing, and only that, sets when, by whom and the next time', () => {
  at('2026-08-31T10:00:00Z');
  const { id } = published();
  expect(store.byId(id)).toMatchObject({
    lastReviewedAt: null,
    lastReviewedBy: null,
    reviewDueOn: '2027-02-28',
  });
  at(monday);
  granted(editing.review(bo, id));
  const reviewed = {
    lastReviewedAt: '2026-11-23T10:00:00.000Z',
    lastReviewedBy: 'Bo Björk',
    reviewDueOn: '2027-05-23',
  };
  expect(store.byId(id)).toMatchObject(reviewed);
  at('2026-11-24T10:00:00Z');
  granted(editing.saveDraft(ask, id, titled(anEntryForm(), 'Inte granskad nu'), opened(id).edition, 'save'));
  granted(editing.publish(ask, id, opened(id).edition, null));
  expect(store.byId(id)).toMatchObject(reviewed);
  at('2026-11-20T10:00:00Z');
});

test('a draft goes to review and back, with what is said on the way', () => {
  const { draft } = granted(editing.create(ask, entryFormSchema.parse({}), association));
  const { entry } = draft;
  expect(editing.sendToReview(ask, entry, draft.edition, '')).toHaveProperty('errors');
  const saved = granted(editing.saveDraft(ask, entry, anEntryForm(), draft.edition, 'save'));
  if (!('draft' in saved)) throw new Error('Nobody else has saved.');
  expect(editing.sendToReview(ask, entry, saved.draft.edition, 'Stämmer åldern?')).toMatchObject({
    draft: { state: 'in-review' },
  });
  expect(opened(entry).may).toEqual(
    expect.arrayContaining(['return', 'publish', 'save', 'discard', 'comment']),
  );
  expect(opened(entry).may).not.toContain('send-to-review');
  expect(editing.returnDraft(bo, entry, ' ')).toMatchObject({ refused: 'not-now' });
  expect(editing.returnDraft(bo, entry, 'Skriv 18–25 år.')).toMatchObject({ draft: { state: 'draft' } });
  expect(opened(entry).comments.map(({ authorName, text }) => `${authorName}: ${text}`)).toEqual([
    'Administratör Ask: Stämmer åldern?',
    'Bo Björk: Skriv 18–25 år.',
  ]);
});

test('a statement of intake ends on a day that has not been', () => {
  const { id } = published();
  expect(editing.setIntake(ask, id, { state: 'closed', waitingWeeks: null, until: null })).toMatchObject({
    published: { intake: { state: 'closed', until: '2027-02-20' } },
  });
  expect(
    editing.setIntake(ask, id, { state: 'open', waitingWeeks: null, until: '2026-11-19' }),
  ).toMatchObject({
    refused: 'not-now',
  });
  expect(editing.setIntake(ask, id, null)).toMatchObject({ published: { intake: null } });
});
