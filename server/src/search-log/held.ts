/** A search as it is remembered: no person, no moment, only the day. */
export interface RememberedSearch {
  /** ISO date, in Sweden. */
  day: string;
  /** Scrubbed; empty when the words are not to be kept. */
  text: string;
  /** Municipality's code, or empty. */
  municipality: string;
  /** Association's id, or empty. */
  association: string;
  lang: string;
  engine: string;
  hits: number;
}

/** How long a search waits to be taken for the beginning of a longer one (milliseconds). */
const holdMs = 10_000;
/** More searches at once than people make; what comes above it is not remembered. */
const maxHeld = 1000;

/**
 * Searches on their way to the file. The pages search while somebody types, and there is no session to say whose letters
 * they are: a text that is followed within ten seconds by a longer one that begins with it, for the same place and language,
 * was being typed, and goes. `typed` is the text before it is scrubbed, so that the beginning of a number goes too.
 */
export function holdSearches() {
  let held: { typed: string; at: number; search: RememberedSearch }[] = [];

  return {
    /** @param at milliseconds */
    add(typed: string, search: RememberedSearch, at: number): void {
      held = held.filter((earlier) => at - earlier.at > holdMs || !isBeginning(earlier, typed, search));
      if (held.length < maxHeld) held.push({ typed, at, search });
    },
    /** Gives those that have waited long enough, and lets go of them. */
    release(now: number): RememberedSearch[] {
      const due = held.filter(({ at }) => now - at > holdMs);
      held = held.filter(({ at }) => now - at <= holdMs);
      return due.map(({ search }) => search);
    },
    /** Gives all of them: when the service stops. */
    releaseAll(): RememberedSearch[] {
      const all = held.map(({ search }) => search);
      held = [];
      return all;
    },
  };
}

function isBeginning(
  earlier: { typed: string; search: RememberedSearch },
  typed: string,
  search: RememberedSearch,
): boolean {
  return (
    typed.length > earlier.typed.length &&
    typed.startsWith(earlier.typed) &&
    earlier.search.municipality === search.municipality &&
    earlier.search.association === search.association &&
    earlier.search.lang === search.lang
  );
}
