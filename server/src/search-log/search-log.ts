import type { MissedSearch } from '@insatskatalog/shared/missed-searches.ts';
import type { Logger } from 'pino';
import { swedishDay } from '../interventions/swedish-day.ts';
import { openSearchLogFile, removeSearchLogFile, type SearchLogFile, type SearchScope } from './file.ts';
import { holdSearches, type RememberedSearch } from './held.ts';
import { normalise } from './normalise.ts';
import { scrub } from './scrub.ts';

/** Between two writes (milliseconds). */
const writeEveryMs = 5000;
const dayMs = 86_400_000;

/** A search that was answered. */
export interface AnsweredSearch {
  text: string;
  hits: number;
  engine: 'meilisearch' | 'sqlite';
  /** The municipality's code, when the search was for one. */
  municipality: string | null;
  /** The association's id, when the search was within one. */
  association: string | null;
  lang: string;
}

export interface SearchLog {
  /** Takes note of a search, in memory alone; it is written a little later. Never throws. */
  record(search: AnsweredSearch): void;
  /**
   * Texts that found nothing in the last `days`, most common first, if they were searched for on several of them; none when the file
   * cannot be read. `scope` of null means everywhere.
   */
  foundNothing(days: number, scope: SearchScope | null): MissedSearch[];
  /** Writes what waits. */
  close(): void;
}

export interface SearchLogOptions {
  path: string;
  /** How many days searches are remembered; 0 removes all that is there, and remembers nothing. */
  days: number;
  now: () => Date;
  log: Logger;
}

/** Remembers nothing. */
export const noSearchLog: SearchLog = { record() {}, foundNothing: () => [], close() {} };

/**
 * Remembers what is searched for, without who or when: see `docs/decisions/0012-searches-remembered-without-people.md`.
 * A file that cannot be opened or written costs a warning and what was to be written, and nothing else.
 */
export function createSearchLog({ path, days, now, log }: SearchLogOptions): SearchLog {
  const today = () => swedishDay(now());
  const dayBefore = (count: number) => swedishDay(new Date(now().getTime() - count * dayMs));
  const file = openOrWarn(path, days, log);
  if (!file) return noSearchLog;
  const held = holdSearches();
  let warned = false;
  let forgottenOn = '';

  function write(searches: RememberedSearch[]): void {
    try {
      if (searches.length > 0) file?.add(searches);
      if (forgottenOn !== today()) file?.forget(days, dayBefore);
      forgottenOn = today();
      warned = false;
    } catch (error) {
      if (!warned) log.warn({ err: error }, 'searches are not remembered: the file cannot be written');
      warned = true;
    }
  }

  write([]);
  const timer = setInterval(() => write(held.release(now().getTime())), writeEveryMs).unref();
  return {
    record({ text, hits, engine, municipality, association, lang }) {
      held.add(
        normalise(text),
        {
          day: today(),
          text: scrub(text),
          municipality: municipality ?? '',
          association: association ?? '',
          lang,
          engine,
          hits,
        },
        now().getTime(),
      );
    },
    foundNothing(lately, scope) {
      try {
        return file.foundNothing(dayBefore(lately), scope);
      } catch (error) {
        log.warn({ err: error }, 'what is searched for in vain cannot be read');
        return [];
      }
    },
    close() {
      clearInterval(timer);
      write(held.releaseAll());
      file.close();
    },
  };
}

function openOrWarn(path: string, days: number, log: Logger): SearchLogFile | null {
  try {
    if (days > 0) return openSearchLogFile(path);
    removeSearchLogFile(path);
  } catch (error) {
    log.warn({ err: error }, 'searches are not remembered: the file cannot be used');
  }
  return null;
}
