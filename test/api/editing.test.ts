import { fieldValue } from '@insatskatalog/shared/entry-fields.ts';
import { entryFormOf, entryFormSchema, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { startDueClock } from '@insatskatalog/server/editing/due.ts';
import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { Editing } from '@insatskatalog/shared/editing.ts';
import { entryFormInputs, readEntryForm } from '@insatskatalog/shared/form-names.ts';
import { choiceName } from '../../web/app/conflict/choice-names.ts';
import { saveChosen } from '../../web/app/conflict/save-chosen.server.ts';
import { conflictView } from '../../web/app/conflict/view.server.ts';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { anEntryForm, titled } from '../support/an-entry-form.ts';
import { editingBench, granted } from '../support/editing.ts';
import { until } from '../support/until.ts';

const bench = editingBench();
afterAll(bench.close);
const { editing, store, actor, at, log } = bench;
const association = 'sf-botkyrka-huddinge-salem';
const ask = actor(association);
const bo = actor(association, 'Bo Björk');
const office = actor(null);
const monday = '2026-11-23T10:00:00Z';

/** A published entry and who published it. */
function published(
  form: EntryForm = anEntryForm({ title: `Insats ${crypto.randomUUID()}` }),
  by: Actor = ask,
) {
  const { draft } = granted(editing.create(by, form, association));
  const answer = granted(editing.publish(by, draft.entry, draft.edition, null));
  if (!('published' in answer)) throw new Error(`Not published: ${JSON.stringify(answer)}`);
  return answer.published;
}

const opened = (entry: string) => granted(editing.open(ask, entry));

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

test('what looks like a personal number cannot be published', () => {
  const { draft } = granted(
    editing.create(ask, anEntryForm({ openingHours: 'Fråga 850709-9806', title: 'Med nummer' }), association),
  );
  expect(editing.publish(ask, draft.entry, draft.edition, null)).toMatchObject({
    errors: [{ field: 'openingHours', message: expect.stringContaining('personnummer') }],
  });
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

test('a day of publishing that falls because somebody writes in the draft is in the log', () => {
  const { draft } = granted(editing.create(ask, titled(anEntryForm(), 'Planerad'), association));
  granted(editing.publish(ask, draft.entry, draft.edition, '2027-06-01'));
  const again = titled(anEntryForm(), 'Planerad, men ändrad');
  granted(editing.saveDraft(ask, draft.entry, again, opened(draft.entry).edition, 'typing'));
  expect(opened(draft.entry).draft?.publishOn).toBeNull();
  expect(log(draft.entry).at(-1)).toMatchObject({ action: 'entry.save', outcome: 'done' });
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
