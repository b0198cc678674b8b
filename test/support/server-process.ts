import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');

/** The service as it is run for real, in a process of its own. */
export interface ServerProcess {
  url: string;
  pid: number;
  /** Everything it has written so far. */
  output(): string;
  /** The Meilisearch that it runs now. */
  meilisearch(): Promise<MeilisearchProcess>;
  /** Asks it to stop and waits; gives the exit code. */
  stop(): Promise<number | null>;
  /** Takes it away without a word, as a power cut would. */
  kill(): Promise<void>;
}

interface MeilisearchProcess {
  pid: number;
  url: string;
  key: string;
}

/**
 * Starts the service on a free port and waits until it answers.
 *
 * @param settings environment variables beside `DATA_DIR`
 * @param withinMs how long it may take, the building of an index included
 * @throws with its output when it ends, or has not started by then
 */
export async function startServerProcess(
  dataDir: string,
  settings: Record<string, string> = {},
  withinMs = 60_000,
): Promise<ServerProcess> {
  const { child, output } = run('sh', ['server/serve.sh'], {
    PORT: '0',
    ...settings,
    DATA_DIR: dataDir,
  });
  const url = await addressIn(child, output, withinMs);
  return {
    url,
    pid: pidOf(child),
    output,
    async meilisearch() {
      const { pid, url: address } = meilisearchIn(output());
      return { pid, url: address, key: await readFile(join(dataDir, 'meilisearch', 'key'), 'utf8') };
    },
    async stop() {
      child.kill('SIGTERM');
      return exitOf(child);
    },
    async kill() {
      child.kill('SIGKILL');
      await exitOf(child);
    },
  };
}

/** Loads the demonstration catalogue into a data folder, through the program that `npm run seed` runs. */
export async function loadDemonstration(dataDir: string): Promise<void> {
  await seed(dataDir);
}

/** What `npm start` does before the service: fills an empty data folder, and adds to an older one. Gives what it said. */
export const seedIfEmpty = (dataDir: string): Promise<string> => seed(dataDir, '--if-empty');

async function seed(dataDir: string, ...args: string[]): Promise<string> {
  const { child, output } = run(process.execPath, ['seed/src/load.ts', ...args], { DATA_DIR: dataDir });
  const code = await exitOf(child);
  if (code !== 0) throw new Error(`The seed did not load (${code}):\n${output()}`);
  return output();
}

function run(
  program: string,
  args: string[],
  settings: Record<string, string>,
): { child: ChildProcess; output: () => string } {
  const { PATH, HOME, TMPDIR, MEILI_BIN } = process.env;
  const child = spawn(program, args, {
    cwd: root,
    // Nothing else is handed on: the settings under test are the ones given, whatever this process was started with.
    env: { PATH: [dirname(process.execPath), PATH].join(delimiter), HOME, TMPDIR, MEILI_BIN, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  return { child, output: () => text };
}

async function addressIn(child: ChildProcess, output: () => string, withinMs: number): Promise<string> {
  const deadline = performance.now() + withinMs;
  while (performance.now() < deadline) {
    const address = /http:\/\/\S+:\d+/.exec(/är igång: .*/.exec(output())?.[0] ?? '')?.[0];
    if (address) return address;
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The service ended (${child.exitCode ?? child.signalCode}):\n${output()}`);
    await pause(10);
  }
  // Not SIGKILL: its Meilisearch would be left behind.
  child.kill('SIGTERM');
  throw new Error(`The service has not started in time:\n${output()}`);
}

const announcement = z.object({ pid: z.int(), url: z.string() });

/** The service logs where each Meilisearch it starts answers. */
function meilisearchIn(output: string): z.infer<typeof announcement> {
  const line = output.split('\n').findLast((candidate) => candidate.includes('Meilisearch answers'));
  if (line === undefined) throw new Error('The service runs no Meilisearch.');
  return announcement.parse(JSON.parse(line));
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('The process did not start.');
  return pid;
}
