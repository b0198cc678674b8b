import type { Postings } from '../ranking/wording-index.ts';

/** Numbers held at most, four bytes each: what people ask for is much the same, and comes from here. */
const mostHeld = 8_000_000;

/** A term costs about as much as so many numbers, also one that nobody holds. */
const costOfTerm = 16;

/** Keeps what has been read of an index until it is written to, as much as fits. */
export function createPostingsCache(
  revision: () => number,
): (term: string, read: () => number[]) => Postings {
  let seen = revision();
  let held = 0;
  const byTerm = new Map<string, Postings>();
  const forget = () => {
    byTerm.clear();
    held = 0;
  };
  return (term, read) => {
    if (revision() !== seen) {
      forget();
      seen = revision();
    }
    const known = byTerm.get(term);
    if (known) return known;
    const postings = Int32Array.from(read());
    if (held + postings.length + costOfTerm > mostHeld) forget();
    held += postings.length + costOfTerm;
    byTerm.set(term, postings);
    return postings;
  };
}
