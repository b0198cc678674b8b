import { findBinary } from '@insatskatalog/server/search/meilisearch/binary.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'insatskatalog-binary-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const packaged = (copyFolder: string) => findBinary({ named: null, searchPath: '', copyFolder });

test('a program that has been checked is found again, whatever the note about it has come to say', async () => {
  const copyFolder = join(folder, 'bin');
  const found = await packaged(copyFolder);
  expect(await packaged(copyFolder)).toBe(found);
  for (const name of await readdir(copyFolder)) writeFileSync(join(copyFolder, name), 'half of');
  expect(await packaged(copyFolder)).toBe(found);
  for (const name of await readdir(copyFolder))
    expect(await readFile(join(copyFolder, name), 'utf8')).not.toBe('half of');
});

test('where nothing can be written down it is found all the same', async () => {
  writeFileSync(join(folder, 'file'), '');
  expect(await packaged(join(folder, 'file', 'below'))).toBe(await packaged(join(folder, 'bin')));
});
