import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test('whatever starts the service for real starts it with the same memory, in the shell’s place', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
  const compose = /command: sh -c "(.*)"/.exec(read('compose.yaml'))?.[1];
  for (const command of [scripts.start, compose]) expect(command).toMatch(/ && exec sh server\/serve\.sh$/);
});
