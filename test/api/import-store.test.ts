import { createImportStore } from '@insatskatalog/server/exchange/import-store.ts';
import type { ImportContent } from '@insatskatalog/server/exchange/import-content.ts';
import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import type { Actor } from '@insatskatalog/shared/actor.ts';
import { afterAll, expect, test } from 'vitest';
import { ownDatabase } from '../support/own-database.ts';

const { db, close } = ownDatabase();
loadReference(db);
afterAll(close);

let moment = new Date('2026-11-20T10:00:00Z');
const imports = createImportStore(db, () => moment);
const association = 'sf-sodertalje';
const ask: Actor = { id: 'ask', name: 'Administratör Ask', role: 'administrator', association };
const content: ImportContent = {
  namesRow: 1,
  names: ['Namn'],
  rows: [['Mentor']],
  mapping: ['texts.sv.title'],
  mapped: 1,
  findings: [],
  choices: {},
  outcome: null,
};
const add = () => imports.add(ask, association, 'insatser.csv', content);

test('what an import did is not written over by a choice that was made meanwhile', () => {
  const id = add();
  const outcome = { as: 'drafts' as const, skipped: 0, left: [], changes: [] };
  imports.decide(id, 'accepted', { ...content, outcome });
  imports.put(id, { ...content, choices: { 2: 'skip' } });
  expect(imports.find(id)?.content.outcome).toEqual(outcome);
});

test('a sheet that nobody decides about is forgotten after thirty days, and what was decided is not', () => {
  const [waiting, accepted] = [add(), add()];
  imports.decide(accepted, 'accepted', content);
  moment = new Date('2026-12-20T09:00:00Z');
  imports.clearUndecided();
  expect(imports.find(waiting)).toBeDefined();
  moment = new Date('2026-12-20T11:00:00Z');
  imports.clearUndecided();
  expect(imports.find(waiting)).toBeUndefined();
  expect(imports.find(accepted)).toBeDefined();
});
