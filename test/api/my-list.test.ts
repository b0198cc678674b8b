import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import {
  added,
  formatMyList,
  maxListed,
  moved,
  parseMyList,
  removed,
  shortId,
  withList,
} from '@insatskatalog/shared/my-list.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { ownDatabase } from '../support/own-database.ts';

const a = '0f3c2a1b99';
const b = '77aa01c2d4';
const list = { made: '2026-11-30', ids: [a, b] };

describe('a list in an address', () => {
  test('is read back as it was written', () => {
    expect(formatMyList(list)).toBe(`2026-11-30.${a}.${b}`);
    expect(parseMyList(formatMyList(list))).toEqual({ list, unread: 0, tooMany: 0 });
  });

  test('loses only what cannot be read of it', () => {
    expect(parseMyList(`2026-02-30.${a}..skrap.${a}.${b.toUpperCase()}`)).toEqual({
      list: { made: null, ids: [a, b] },
      unread: 2,
      tooMany: 0,
    });
    expect(parseMyList('2026-11-30').list).toBeNull();
    expect(parseMyList(null).list).toBeNull();
  });

  test('has room for so many, and says how many were left out', () => {
    const ids = Array.from({ length: maxListed + 2 }, (_, place) => `${place}`.padStart(10, '0'));
    const read = parseMyList(ids.join('.'));
    expect(read.list?.ids).toHaveLength(maxListed);
    expect(read.tooMany).toBe(2);
    expect(added(read.list, a, '2026-12-01')).toEqual(read.list);
  });

  test('grows, shrinks and is put in another order', () => {
    expect(added(null, a, '2026-12-01')).toEqual({ made: '2026-12-01', ids: [a] });
    expect(added({ ...list, ids: [b] }, a, '2026-12-24')).toEqual({ ...list, ids: [b, a] });
    expect(moved(list, b, -1).ids).toEqual([b, a]);
    expect(moved(list, b, 1)).toEqual(list);
    expect(removed(list, a)?.ids).toEqual([b]);
    expect(removed({ ...list, ids: [a] }, a)).toBeNull();
  });

  test('takes the place of another, and leaves the rest of the address alone', () => {
    const address = `/insatser?q=jobb&lista=2026-01-01.${b}&kommun=0126#filter`;
    expect(withList(address, list)).toBe(`/insatser?q=jobb&kommun=0126&lista=2026-11-30.${a}.${b}#filter`);
    expect(withList(address, null)).toBe('/insatser?q=jobb&kommun=0126#filter');
  });
});

describe('what the entries of a list are today', () => {
  const { db, close } = ownDatabase();
  loadReference(db);
  afterAll(close);
  let now = '2026-11-20T10:00:00Z';
  const store = createInterventionStore(db, () => new Date(now));
  const published = {
    association: 'sf-botkyrka-huddinge-salem',
    status: 'published',
    author: 'Anna',
  } as const;
  const of = (id: string, made: string | null = '2026-11-20') =>
    store.listed({ made, ids: [shortId(id)] }, now.slice(0, 10))[0];

  test('a change is told by its field and its day, a review is none', () => {
    const draft = anIntervention({ title: 'Verkstaden', cost: 'Gratis' });
    const { id } = store.save(draft, published);
    expect(of(id)?.changed).toBeNull();

    now = '2026-11-25T10:00:00Z';
    store.save(draft, { ...published, id, lastReviewedAt: now });
    expect(of(id)?.changed).toBeNull();

    now = '2026-12-01T10:00:00Z';
    store.save({ ...draft, cost: '50 kronor' }, { ...published, id });
    expect(of(id)?.changed).toEqual({ on: '2026-12-01', fields: ['cost'] });
    expect(of(id, '2026-12-01')?.changed).toBeNull();
    expect(of(id, null)?.changed).toBeNull();
  });

  test('an archived entry keeps its title, a draft is as unknown as one that never was', () => {
    const archived = store.save(anIntervention({ title: 'Kaféet' }), { ...published, status: 'archived' });
    expect(of(archived.id)?.lookup).toMatchObject({ found: 'ended', title: 'Kaféet' });
    const draft = store.save(anIntervention({ title: 'Hemligt' }), { ...published, status: 'draft' });
    expect(of(draft.id)).toEqual({ short: shortId(draft.id), lookup: { found: 'nothing' }, changed: null });
    expect(of('ffffffff-ffff-4fff-8fff-ffffffffffff')?.lookup).toEqual({ found: 'nothing' });
  });
});
