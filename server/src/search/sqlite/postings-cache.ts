import type { Postings } from '../ranking/wording-index.ts';

/** Numbers held at most, some eight bytes each: what people ask for is much the same, and comes from here. */
const mostHeld = 2_000_000;

/** Keeps what has been read of an index until it is written to, as much as fits. */
export function createPostingsCache(
  revision: () => number,
): (term: string, read: () => Postings) => Postings {
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
    const postings = read();
    if (held + postings.length > mostHeld) forget();
    held += postings.length;
    byTerm.set(term, postings);
    return postings;
  };
}
