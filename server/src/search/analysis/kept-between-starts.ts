import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Where tools keep what they can make again; Node's compiled modules are beside it. */
const cacheFolder = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  '..',
  'node_modules',
  '.cache',
  'insatskatalog',
);

/**
 * Makes a value, or reads what an earlier start has made: it must follow from nothing but what the fingerprint names. Where
 * nothing can be written or read, each start makes it anew.
 *
 * @param fingerprint another for another value, fit for a file's name
 */
export function keptBetweenStarts<Value>(
  name: string,
  fingerprint: string,
  make: () => Value,
  folder = cacheFolder,
): Value {
  const file = `${name}-${fingerprint}`;
  try {
    return deserialize(readFileSync(join(folder, file))) as Value;
  } catch {
    const value = make();
    keep(folder, name, file, value);
    return value;
  }
}

function keep(folder: string, name: string, file: string, value: unknown): void {
  // Whole or not at all, also when two start at once.
  const unfinished = join(folder, `.${file}-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder))
      if (old.startsWith(`${name}-`) && old !== file) rmSync(join(folder, old), { force: true });
    writeFileSync(unfinished, serialize(value));
    renameSync(unfinished, join(folder, file));
  } catch {
    // A folder that is not ours to write in, or a full disk.
    discard(unfinished);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It was never begun.
  }
}
