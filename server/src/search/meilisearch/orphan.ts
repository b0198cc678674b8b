import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from '../../start-error.ts';

/** How long a Meilisearch may take to finish what it writes. */
const patienceMs = 5000;

/** Notes which process serves a data folder, so that the next start can find it if this process dies without a word. */
export async function notePid(pidFile: string, pid: number): Promise<void> {
  await writeFile(pidFile, `${pid}\n`);
}

/**
 * Ends the Meilisearch that a crashed parent left behind. A number alone proves nothing, since numbers are used again:
 * the process must run on our data folder. Throws when its parent lives, since then another server uses the folder.
 */
export async function endOrphan(pidFile: string, databaseFolder: string): Promise<void> {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
  if (Number.isInteger(pid) && pid > 1 && (await servesFolder(pid, databaseFolder))) {
    const parent = await parentOf(pid);
    if (parent > 1 && (await isNode(parent)))
      throw new StartError(
        `${databaseFolder} is in use by process ${parent}: give this one another DATA_DIR.`,
      );
    await endProcess(pid);
  }
  await rm(pidFile, { force: true });
}

/** Asks a process to end, waits, and ends it if it does not. */
export async function endProcess(pid: number): Promise<void> {
  signal(pid, 'SIGTERM');
  for (let waited = 0; waited < patienceMs; waited += 50) {
    if (!isAlive(pid)) return;
    await pause(50);
  }
  signal(pid, 'SIGKILL');
}

async function servesFolder(pid: number, databaseFolder: string): Promise<boolean> {
  const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
  return command.includes(`--db-path=${databaseFolder}`);
}

async function parentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0);
}

async function isNode(pid: number): Promise<boolean> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
  return /^(node|MainThread)/.test(name.trim());
}

function isAlive(pid: number): boolean {
  return signal(pid, 0);
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}
