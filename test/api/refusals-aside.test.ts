import { createAuditRecord, type AuditNote } from '@insatskatalog/server/audit/record.ts';
import { createLongWrite } from '@insatskatalog/server/db/long-write.ts';
import { openDatabase, type Database } from '@insatskatalog/server/db/open.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';

// What somebody was refused while a long write goes on is told in the log afterwards.

let folder: string;
let db: Database;
let said: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'insatskatalog-refusals-'));
  db = openDatabase(join(folder, 'catalogue.sqlite'));
  said = '';
});
afterEach(() => {
  db.$client.close();
  rmSync(folder, { recursive: true });
});

const refusal: AuditNote = {
  actor: 'rolf',
  actorName: 'Rolf',
  action: 'provider.edit',
  outcome: 'refused',
  objectKind: 'provider',
  objectId: 'x',
  objectName: '',
  association: 'sf-roslagen',
  details: {},
};
const told = () => db.$client.prepare('select count(*) from audit_events').pluck().get();

/** Refuses something while a long write goes on, which then ends. */
async function refusedMeanwhile(): Promise<void> {
  const longWrite = createLongWrite();
  const log = pino({}, { write: (line: string) => (said += line) });
  const record = createAuditRecord(db, () => new Date(), { longWrite, log });
  const { promise, resolve } = Promise.withResolvers<void>();
  const writing = longWrite.run(() => promise);
  record(refusal);
  expect(told()).toBe(0);
  resolve();
  await writing;
  await longWrite.ended();
}

test('it is written when that has ended', async () => {
  await refusedMeanwhile();
  await expect.poll(told).toBe(1);
  expect(said).toBe('');
});

test('where it cannot be written the service goes on, and says so', async () => {
  db.$client.exec(
    "create trigger full before insert on audit_events begin select raise(abort, 'the disk is full'); end",
  );
  await refusedMeanwhile();
  await expect.poll(() => said).toContain('the disk is full');
});
