import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem, type } from 'node:os';
import { meilisearchVersion } from '@insatskatalog/server/search/meilisearch/settings.ts';

/** What the numbers were measured on, in one line. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const processor = cpus()[0]?.model.trim() ?? 'an unknown processor';
  return `${type()}, ${availableParallelism()} cores of ${processor}, ${memory} GB of memory, Node ${process.versions.node}, Meilisearch ${meilisearchVersion}`;
}

/** What a process holds in memory now and at most so far, in MB (Linux). */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN) / 1024);
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}
