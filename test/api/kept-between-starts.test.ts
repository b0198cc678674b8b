import { keptBetweenStarts } from '@insatskatalog/server/search/analysis/kept-between-starts.ts';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'insatskatalog-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const value = {
  counts: new Map([['växjö', 2]]),
  stems: new Set(['arbet']),
  rows: Float32Array.of(0.5, -0.7),
};
const mustNotBeMade = () => {
  throw new Error('made again');
};

test('what one start has made, the next one reads', () => {
  expect(keptBetweenStarts('words', 'a', () => value, folder)).toEqual(value);
  expect(keptBetweenStarts('words', 'a', mustNotBeMade, folder)).toEqual(value);
});

test('what follows from something else is made anew, and takes the place of the old', () => {
  keptBetweenStarts('words', 'a', () => value, folder);
  keptBetweenStarts('others', 'a', () => value, folder);
  expect(keptBetweenStarts('words', 'b', () => 'new', folder)).toBe('new');
  expect(readdirSync(folder).toSorted()).toEqual(['others-a', 'words-b']);
});

test('a file that is broken, and a folder that cannot be, cost nothing but the time', () => {
  writeFileSync(join(folder, 'words-a'), 'half of');
  expect(keptBetweenStarts('words', 'a', () => value, folder)).toEqual(value);
  expect(keptBetweenStarts('words', 'a', mustNotBeMade, folder)).toEqual(value);
  const noFolder = join(folder, 'words-a', 'below-a-file');
  expect(keptBetweenStarts('words', 'a', () => 'made', noFolder)).toBe('made');
});

test('what could not be kept leaves nothing behind', () => {
  mkdirSync(join(folder, 'words-a', 'in the way'), { recursive: true });
  expect(keptBetweenStarts('words', 'a', () => value, folder)).toEqual(value);
  expect(readdirSync(folder)).toEqual(['words-a']);
});
