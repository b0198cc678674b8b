import { levelBits, type Postings } from '../ranking/wording-index.ts';
import type { WrittenWordings } from './write-wordings.ts';

/** Numbers held at most, four bytes each: what people ask for is much the same, and comes from here. */
const mostHeld = 8_000_000;

/** A term costs about as much as so many numbers, also one that nobody holds. */
const costOfTerm = 16;

export interface PostingsCache {
  /** @param read asked for what is not held */
  get(term: string, read: () => number[]): Postings;
  /** Brings what is held into step with the index, so that a change to one entry costs no more than itself. */
  follow(written: WrittenWordings): void;
}

/** Keeps what has been read of an index, as much as fits. */
export function createPostingsCache(): PostingsCache {
  let held = 0;
  const byTerm = new Map<string, Postings>();

  function keep(term: string, postings: Postings): void {
    held += postings.length - (byTerm.get(term)?.length ?? -costOfTerm);
    byTerm.set(term, postings);
  }

  return {
    get(term, read) {
      const known = byTerm.get(term);
      if (known) return known;
      const postings = Int32Array.from(read());
      if (held + postings.length + costOfTerm > mostHeld) {
        byTerm.clear();
        held = 0;
      }
      keep(term, postings);
      return postings;
    },
    follow({ made, forgotten }) {
      const isForgotten = createTest(forgotten);
      if (forgotten.size > 0)
        for (const [term, postings] of byTerm)
          if (postings.some(isForgotten))
            keep(
              term,
              postings.filter((posting) => !isForgotten(posting)),
            );
      for (const [term, more] of byTermOf(made)) {
        const known = byTerm.get(term);
        if (known) keep(term, joined(known, more));
      }
    },
  };
}

/** Millions of postings may be looked at: a table answers several times faster than the set. */
function createTest(wordings: ReadonlySet<number>): (posting: number) => boolean {
  const isIn = new Uint8Array(Math.max(0, ...wordings) + 1);
  for (const wording of wordings) isIn[wording] = 1;
  return (posting) => isIn[posting >> levelBits] === 1;
}

/** The postings of wordings by term, as they are read from the index. */
function byTermOf(made: WrittenWordings['made']): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [wording, levels] of made)
    for (const [level, terms] of levels.entries())
      for (const term of terms) {
        const posting = (wording << levelBits) + level;
        const key = keyOfTerm(term);
        const known = postings.get(key);
        if (known) known.push(posting);
        else postings.set(key, [posting]);
      }
  return postings;
}

/** The tokenizer lowers case; the sign before an abbreviation keeps it apart from the word. */
export const keyOfTerm = (term: string): string => term.toLowerCase();

function joined(postings: Postings, more: number[]): Postings {
  const all = new Int32Array(postings.length + more.length);
  all.set(postings);
  all.set(more, postings.length);
  return all;
}
