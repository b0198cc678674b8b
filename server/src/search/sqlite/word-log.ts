import type { WordChange } from '../ranking/wording-index.ts';
import type { WrittenWordings } from './write-wordings.ts';

/** Some thousand entries' worth: after a larger import the words are gathered anew. */
const mostRemembered = 20_000;

export interface WordLog {
  /** Told of every write, with the revision that it made. */
  follow(written: WrittenWordings, revision: number): void;
  /** What has changed after a revision, oldest first; null when it does not reach back so far. */
  since(revision: number): WordChange[] | null;
}

/** Remembers which words have come and gone since an index was opened, so that who keeps them need not read all of them again. */
export function createWordLog(opened: number): WordLog {
  let reachesBackTo = opened;
  let log: { revision: number; change: WordChange }[] = [];
  return {
    follow({ words }, revision) {
      for (const [word, by] of words) log.push({ revision, change: { word, by } });
      if (log.length <= mostRemembered) return;
      log = [];
      reachesBackTo = revision;
    },
    since(revision) {
      if (revision < reachesBackTo) return null;
      return log.filter((one) => one.revision > revision).map(({ change }) => change);
    },
  };
}
