import { createBulkActs } from '@insatskatalog/server/bulk/bulk.ts';
import { createSavedViews } from '@insatskatalog/server/worklist/saved-views.ts';
import { createWorklist } from '@insatskatalog/server/worklist/worklist.ts';
import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import { parseWorkQuery } from '@insatskatalog/shared/parse-work-query.ts';
import {
  emptyWorkQuery,
  formatWorkQuery,
  workQuery,
  type WorkQuery,
} from '@insatskatalog/shared/work-query.ts';
import { todoKinds, todoQueries } from '@insatskatalog/shared/worklist.ts';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { anEntryForm, titled } from '../support/an-entry-form.ts';
import { editingBench, granted } from '../support/editing.ts';

const bench = editingBench();
afterAll(bench.close);
const { db, store, editing, actor, at } = bench;
const worklist = createWorklist(db, bench.now);
const savedViews = createSavedViews(db);
const bulkActs = createBulkActs({ db, store, now: bench.now, onChange: () => {} }, editing);

const bhs = 'sf-botkyrka-huddinge-salem';
const ask = actor(bhs);
const bo = actor(bhs, 'Bo Björk');
const elsewhere = actor('sf-centrala-ostergotland', 'Cia Cederblad');
const office = actor(null);

beforeEach(() => {
  at('2026-11-20T10:00:00Z');
  db.$client.exec(
    'delete from drafts; delete from bulk_acts; delete from interventions; delete from providers',
  );
});

function draft(given: Parameters<typeof anEntryForm>[0] = {}, by = ask) {
  return granted(editing.create(by, anEntryForm(given), by.association)).draft;
}

function publish(given: Parameters<typeof anEntryForm>[0] = {}, by = ask) {
  const { entry, edition } = draft(given, by);
  const answer = granted(editing.publish(by, entry, edition, null));
  if (!('published' in answer)) throw new Error(JSON.stringify(answer));
  return answer.published;
}

function change(entry: string, title: string, by = ask) {
  const { edition, published } = granted(editing.open(by, entry));
  if (!published) throw new Error('It is published.');
  const answer = granted(
    editing.saveDraft(by, entry, titled(entryFormOf(published), title), edition, 'save'),
  );
  if (!('draft' in answer)) throw new Error('conflict');
  return answer.draft;
}

const titles = (query: WorkQuery, by = ask) => worklist.list(by, query).rows.map(({ title }) => title);
const choose = (choices: Parameters<typeof workQuery>[0]): WorkQuery => workQuery(choices);
const found = (q: string) => titles({ ...emptyWorkQuery(), q });
const countOf = (
  facet: 'state' | 'missing' | 'need' | 'days' | 'review',
  value: string,
  query = emptyWorkQuery(),
) => worklist.list(ask, query).facets[facet].find(({ id }) => id === value)?.count ?? 0;

test('a list holds what is published, what waits and what is new, each in its states', () => {
  publish({ title: 'Publicerad' });
  change(publish({ title: 'Ändras' }).id, 'Ändrad');
  draft({ title: 'Ny' });
  const sent = draft({ title: 'Skickad' });
  granted(editing.sendToReview(ask, sent.entry, sent.edition, ''));
  granted(editing.archive(ask, publish({ title: 'Arkiverad' }).id, null));
  const states = Object.fromEntries(
    worklist.list(ask, emptyWorkQuery()).rows.map(({ title, states: all }) => [title, all]),
  );
  expect(states).toEqual({
    Publicerad: ['published'],
    // What the public sees is what the list calls it.
    Ändras: ['mine', 'published', 'change'],
    Ny: ['draft', 'mine'],
    Skickad: ['in-review'],
    Arkiverad: ['archived'],
  });
  expect(titles(choose({ state: ['in-review'] }))).toEqual(['Skickad']);
  expect(titles(choose({ state: ['mine'] }), bo)).toEqual([]);
});

test('an administrator finds nothing of another association, by words, choices or ids', () => {
  const theirs = publish({ title: 'Deras' }, elsewhere);
  const draftOfTheirs = draft({ title: 'Deras utkast' }, elsewhere);
  publish({ title: 'Vår' });
  expect(titles(emptyWorkQuery())).toEqual(['Vår']);
  expect(titles({ ...emptyWorkQuery(), q: 'deras' })).toEqual([]);
  expect(titles(choose({ association: ['sf-centrala-ostergotland'] }))).toEqual([]);
  expect(worklist.list(ask, emptyWorkQuery()).facets.association).toEqual([{ id: bhs, count: 1 }]);
  expect(worklist.rows(ask, [theirs.id, draftOfTheirs.entry])).toEqual([]);
  expect(bulkActs.preview(ask, { kind: 'review' }, [theirs.id])).toEqual({ will: [], wont: [] });
  expect(bulkActs.run(ask, { kind: 'review' }, [theirs.id])).toEqual({ refused: 'not-found' });
  expect(titles(emptyWorkQuery(), office)).toEqual(['Deras', 'Deras utkast', 'Vår']);
});

test('a count says what choosing the value would give, with what is chosen elsewhere', () => {
  publish({ needs: ['bostad'], title: 'A' });
  publish({ needs: ['bostad', 'studier'], title: 'B' });
  change(publish({ needs: ['studier'], title: 'C' }).id, 'C2');
  expect([countOf('need', 'bostad'), countOf('need', 'studier')]).toEqual([2, 2]);
  const chosen = choose({ need: ['bostad'] });
  // OR within a facet: the others of it keep their counts. AND across.
  expect([countOf('need', 'studier', chosen), countOf('state', 'change', chosen)]).toEqual([2, 0]);
  const both = choose({ need: ['bostad', 'studier'], state: ['change'] });
  expect(titles(both)).toEqual(['C']);
  expect(countOf('need', 'bostad', both)).toBe(0);
});

test('words are found in title, summary and provider, however å, ä and ö are typed', () => {
  publish({ title: 'Språkkafé i Tumba' });
  publish({ title: 'Öppet hus' });
  expect(found('sprakkafe')).toEqual(['Språkkafé i Tumba']);
  expect(found('ÖPPET')).toEqual(['Öppet hus']);
  expect(found('öppet arbetsmarknadsenheten bredvid')).toEqual(['Öppet hus']);
  expect(found('öppet tumba')).toEqual([]);
});

test('lists are ordered as Swedish is, by change, by review and by provider, and the other way round', () => {
  for (const title of ['Ökning', 'Zorn', 'Ärla', 'Ån', 'Abel']) publish({ title });
  const byTitle = emptyWorkQuery();
  expect(titles(byTitle)).toEqual(['Abel', 'Zorn', 'Ån', 'Ärla', 'Ökning']);
  expect(titles({ ...byTitle, reversed: true })[0]).toBe('Ökning');
  at('2026-11-21T10:00:00Z');
  publish({ title: 'Nyast' });
  const byChange = { ...emptyWorkQuery(), sort: 'changed' as const };
  expect(titles(byChange)[0]).toBe('Nyast');
  expect(titles({ ...byChange, reversed: true }).at(-1)).toBe('Nyast');
});

test('what an entry lacks is found, in drafts too', () => {
  publish({
    title: 'Hel',
    titleEn: 'Whole',
    contacts: [{ role: 'Mottagning', phone: '08-465 004 00', email: '' }],
  });
  draft({ title: 'Tunn' });
  expect(titles(choose({ missing: ['contact'] }))).toEqual(['Tunn']);
  expect(titles(choose({ missing: ['english'] }))).toEqual(['Tunn']);
  expect(countOf('missing', 'easy-read')).toBe(2);
});

test('the start page counts what its lists hold, and the menu the same', () => {
  publish({ title: 'Granskas' });
  at('2027-06-01T10:00:00Z');
  publish({ title: 'Nyss', intake: { state: 'open', waitingWeeks: null, until: '2027-06-10' } });
  publish({ title: 'Slutar', endsOn: '2027-06-20' });
  const archived = publish({ title: 'Arkiveras' });
  granted(editing.archive(ask, archived.id, '2027-06-15'));
  const sent = draft({ title: 'Skickad' });
  granted(editing.sendToReview(ask, sent.entry, sent.edition, ''));
  draft({ title: 'Mitt utkast' });

  const { parts, oldestReviewDays } = worklist.todo(ask);
  const counts = Object.fromEntries(parts.map(({ kind, count }) => [kind, count]));
  expect(counts).toEqual({ review: 1, approval: 1, intake: 1, days: 2, drafts: 1, missing: 4 });
  for (const kind of todoKinds) expect(worklist.list(ask, todoQueries[kind]).total).toBe(counts[kind]);
  // Six months from 20 November.
  expect(oldestReviewDays).toBe(12);
  expect(worklist.counts(ask)).toEqual({ todo: 3, proposals: 0 });
  expect(worklist.counts(elsewhere)).toEqual({ todo: 0, proposals: 0 });
  expect(worklist.todo(elsewhere).parts.every(({ count }) => count === 0)).toBe(true);
});

test('a change shows in the list at once', () => {
  const { id } = publish({ title: 'Före' });
  expect(titles(emptyWorkQuery())).toEqual(['Före']);
  const { edition } = change(id, 'Efter');
  granted(editing.publish(ask, id, edition, null));
  expect(titles(emptyWorkQuery())).toEqual(['Efter']);
});

test('an address is read value by value: what means nothing is told of, and the rest holds', () => {
  const query: WorkQuery = {
    ...choose({ state: ['draft', 'in-review'], municipality: ['0126'], missing: ['way-in'] }),
    q: 'jobb å lön',
    sort: 'changed',
    reversed: true,
    columns: ['state', 'missing'],
    page: 3,
  };
  expect(parseWorkQuery(formatWorkQuery(query))).toEqual({ query, issues: [] });
  const { query: read, issues } = parseWorkQuery(
    new URLSearchParams('lage=utkast&lage=galen&sida=noll&ordning=utforare&okand=1&utforare=x&kommun=12'),
  );
  expect(read).toEqual({ ...choose({ state: ['draft'] }), sort: 'provider' });
  expect(issues.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
    'lage=galen',
    'utforare=x',
    'kommun=12',
    'sida=noll',
    'okand=1',
  ]);
});

test('saved views are their owner’s own', () => {
  granted(savedViews.keep(ask, 'Att ringa om', choose({ missing: ['contact'] })));
  granted(savedViews.keep(ask, 'att ringa om', choose({ missing: ['way-in'] })));
  expect(savedViews.of(ask).map(({ name, query }) => [name, query.choices.missing])).toEqual([
    ['att ringa om', ['way-in']],
  ]);
  expect(savedViews.of(bo)).toEqual([]);
  const id = savedViews.of(ask)[0]?.id ?? '';
  savedViews.remove(bo, id);
  expect(savedViews.of(ask)).toHaveLength(1);
  savedViews.remove(ask, id);
  expect(savedViews.of(ask)).toEqual([]);
  expect(savedViews.keep(ask, '  ', emptyWorkQuery())).toMatchObject({ refused: 'not-now' });
});

test('a municipality holds what serves its county and the whole country too', () => {
  publish({ title: 'Huddinges', coverage: { kind: 'municipalities', municipalities: ['0126'] } });
  publish({ title: 'Linköpings', coverage: { kind: 'municipalities', municipalities: ['0580'] } });
  publish({ title: 'Länets', coverage: { kind: 'county', county: '01' } });
  publish({ title: 'Landets', coverage: { kind: 'national' } });
  expect(titles(choose({ municipality: ['0126'] })).toSorted()).toEqual(['Huddinges', 'Landets', 'Länets']);
  expect(titles(choose({ municipality: ['0580'] })).toSorted()).toEqual(['Landets', 'Linköpings']);
  // Chosen by nobody's own entry, and still served.
  expect(titles(choose({ municipality: ['0114'] })).toSorted()).toEqual(['Landets', 'Länets']);
  const { municipality } = worklist.list(ask, emptyWorkQuery()).facets;
  expect(municipality.toSorted((a, b) => b.count - a.count)).toEqual([
    { id: '0126', count: 3 },
    { id: '0580', count: 2 },
  ]);
});
