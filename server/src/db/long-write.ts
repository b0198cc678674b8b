/** A write of many seconds that another thread holds the database's one write lock for. */
export type LongWrite = ReturnType<typeof createLongWrite>;

/**
 * Tells whoever may write that a long write is under way. SQLite would let them wait by itself, and with them everybody else whom
 * this thread serves: who asks here first waits alone. Reading never waits.
 */
export function createLongWrite() {
  let underWay = 0;
  /** Ends when the last of those that have begun or wait does. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    isUnderWay: (): boolean => underWay > 0,
    /** Resolves when nothing long is being written. */
    async ended(): Promise<void> {
      for (let seen; seen !== last;) {
        seen = last;
        await seen;
      }
    },
    /** Does one when those before it have ended: one at a time. */
    async run<Answer>(write: () => Promise<Answer>): Promise<Answer> {
      underWay += 1;
      const writing = last.then(write);
      last = writing.catch(() => {});
      try {
        return await writing;
      } finally {
        underWay -= 1;
      }
    },
  };
}
