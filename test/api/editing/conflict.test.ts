import { choiceName } from '../../../web/app/conflict/choice-names.ts';
import { saveChosen } from '../../../web/app/conflict/save-chosen.server.ts';
import { conflictView } from '../../../web/app/conflict/view.server.ts';
import { afterAll, expect, test } from 'vitest';
import { anEntryForm, titled } from '../../support/an-entry-form.ts';
import { granted } from '../../support/editing.ts';
import { editorsAtWork } from '../../support/editors-at-work.ts';

const bench = editorsAtWork();
afterAll(bench.close);
const { editing, store, ask, bo, published, opened } = bench;

test('who saves over what another has saved meanwhile gets to see it, and overwrites nothing', () => {
  const { id } = published();
  const { edition } = opened(id);
  const hers = titled(anEntryForm(), 'Hennes namn');
  const his = titled(anEntryForm(), 'Hans namn');
  granted(editing.saveDraft(ask, id, hers, edition, 'typing'));
  const answer = granted(editing.saveDraft(bo, id, his, edition, 'save'));
  expect(answer).toMatchObject({ conflict: true, theirs: { form: hers, savedByName: 'Administratör Ask' } });
  if (!('conflict' in answer)) return;
  expect(opened(id).draft?.form.texts.sv.title).toBe('Hennes namn');
  granted(editing.saveDraft(bo, id, his, answer.theirs.edition, 'save'));
  expect(opened(id).draft).toMatchObject({
    savedByName: 'Bo Björk',
    form: { texts: { sv: { title: 'Hans namn' } } },
  });
});

test('a change begun before another was published does not take it back', () => {
  const { id } = published();
  const read = opened(id).edition;
  const first = granted(editing.saveDraft(ask, id, titled(anEntryForm(), 'Publicerat namn'), read, 'save'));
  if (!('draft' in first)) throw new Error('Nobody else has saved.');
  granted(editing.publish(ask, id, first.draft.edition, null));
  expect(editing.saveDraft(bo, id, titled(anEntryForm(), 'Bos namn'), read, 'save')).toMatchObject({
    conflict: true,
    theirs: { savedByName: 'Administratör Ask' },
  });
  expect(editing.publish(bo, id, read, null)).toMatchObject({ refused: 'not-now' });
});

test('a waiting change gets what is published beside it, and takes nothing of it back', () => {
  const { id } = published();
  const { edition } = opened(id);
  granted(editing.saveDraft(ask, id, titled(anEntryForm(), 'Med kö'), edition, 'save'));
  granted(editing.setIntake(bo, id, { state: 'queue', waitingWeeks: 6, until: null }));
  const { draft } = opened(id);
  expect(draft?.form.intake).toEqual({ state: 'queue', waitingWeeks: '6', until: '2027-02-20' });
  expect(draft?.form.texts.sv.title).toBe('Med kö');
  granted(editing.publish(ask, id, opened(id).edition, null));
  expect(store.byId(id)).toMatchObject({
    texts: { sv: { title: 'Med kö' } },
    intake: { state: 'queue', waitingWeeks: 6, until: '2027-02-20' },
  });
});

test('a review while somebody writes is in nobody’s way', () => {
  const { id } = published();
  const { edition } = opened(id);
  granted(editing.review(bo, id));
  expect(
    editing.saveDraft(ask, id, titled(anEntryForm(), 'Efter granskning'), edition, 'save'),
  ).toHaveProperty('draft');
});

test('two who have changed different fields have their sides set for them', () => {
  const form = anEntryForm({ title: 'Delad' });
  const { id } = published(form);
  const { edition, published: now } = opened(id);
  if (!now) throw new Error('It is published.');
  const read = { ...form, provider: now.provider };
  granted(editing.saveDraft(ask, id, { ...read, cost: 'Hennes' }, edition, 'typing'));
  const mine = titled(read, 'Hans');
  const answer = granted(editing.saveDraft(bo, id, mine, edition, 'typing'));
  if (!('conflict' in answer)) throw new Error('Both have saved.');
  const view = conflictView(mine, answer.theirs, bench.reference);
  expect(view.fields.map(({ id: field, chosen }) => [field, chosen])).toEqual([
    ['texts.sv.title', 'mine'],
    ['cost', 'theirs'],
  ]);

  const posted = new FormData();
  for (const [name, value] of [...view.inputs, ['edition', view.edition]] as const)
    posted.append(name, value);
  const parts = { editing, reference: bench.reference };
  expect(saveChosen(parts, bo, id, posted)).toMatchObject({ incomplete: true });
  posted.append(choiceName('texts.sv.title'), 'mine');
  posted.append(choiceName('cost'), 'theirs');
  granted(editing.saveDraft(ask, id, { ...read, cost: 'Hennes igen' }, opened(id).edition, 'typing'));
  const again = saveChosen(parts, bo, id, posted);
  if (!('conflict' in again)) throw new Error('A third save came between.');
  posted.set('edition', again.conflict.edition);
  expect(saveChosen(parts, bo, id, posted)).toMatchObject({
    draft: { form: { cost: 'Hennes igen', texts: { sv: { title: 'Hans' } } } },
  });
});
