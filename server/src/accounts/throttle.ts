import type { Wait } from '@insatskatalog/shared/sign-in.ts';
import { inArray, lt, sql } from 'drizzle-orm';
import { ipKeyGenerator } from 'express-rate-limit';
import { createHmac } from 'node:crypto';
import { signInFailures } from '../db/accounts-schema.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { readFact, stateFact } from '../installation.ts';
import { newToken } from './tokens.ts';

/** How many failures are free, and the seconds to wait after the next: twice as long each time, up to the longest. */
interface Rule {
  free: number;
  first: number;
  longest: number;
}

const rules = {
  /** One address at one account: somebody who remembers wrongly, or who tries. */
  pair: { free: 5, first: 5, longest: 15 * 60 },
  /** All addresses at one account. The wait stays short, or anybody could lock a person out by failing in their name. */
  account: { free: 20, first: 5, longest: 60 },
  /** One address at all accounts; a whole office can share one. */
  address: { free: 50, first: 5, longest: 15 * 60 },
  /** Codes of the second factor, where the password was right. */
  code: { free: 5, first: 5, longest: 15 * 60 },
  /** Links to choose a new password: somebody's inbox is not to be filled. */
  reset: { free: 3, first: 15 * 60, longest: 60 * 60 },
} as const satisfies Record<string, Rule>;

/** Milliseconds without a failure after which what was before is forgotten. */
const forgetAfter = 60 * 60 * 1000;

/** What a try is counted by. */
export type Counted = { rule: keyof typeof rules; whose: string };

export type Throttle = ReturnType<typeof createThrottle>;

/** Makes guessing slower and slower, and never locks anybody out for good. */
export function createThrottle(db: Database, now: () => Date) {
  const secret = installationSecret(db);
  const keyOf = ({ rule, whose }: Counted): string =>
    createHmac('sha256', secret).update(`${rule}:${whose}`).digest('hex');

  const waitFor = ({ rule }: Counted, row: { failures: number; lastAt: string }): number => {
    const { free, first, longest } = rules[rule];
    if (row.failures < free) return 0;
    const wait = Math.min(longest, first * 2 ** Math.min(row.failures - free, 20));
    return Math.ceil((Date.parse(row.lastAt) + wait * 1000 - now().getTime()) / 1000);
  };

  return {
    /**
     * Counts a try as failed before it is looked at, so that a hundred at once are a hundred; or says how long to wait. A try
     * that has to wait is not counted.
     *
     * @returns what to call when the try was right
     */
    attempt(counted: Counted[]): Wait | { succeeded: () => void } {
      return writeTransaction(db, () => {
        const time = now();
        db.delete(signInFailures)
          .where(lt(signInFailures.lastAt, new Date(time.getTime() - forgetAfter).toISOString()))
          .run();
        const keyed = counted.map((each) => ({ each, key: keyOf(each) }));
        const rows = db
          .select()
          .from(signInFailures)
          .where(
            inArray(
              signInFailures.key,
              keyed.map(({ key }) => key),
            ),
          )
          .all();
        const waits = keyed.map(({ each, key }) => {
          const row = rows.find((found) => found.key === key);
          return row ? waitFor(each, row) : 0;
        });
        const waitSeconds = Math.max(0, ...waits);
        if (waitSeconds > 0) return { waitSeconds };
        const lastAt = time.toISOString();
        for (const { key } of keyed)
          db.insert(signInFailures)
            .values({ key, failures: 1, lastAt })
            .onConflictDoUpdate({
              target: signInFailures.key,
              set: { failures: sql`${signInFailures.failures} + 1`, lastAt },
            })
            .run();
        return { succeeded: () => succeeded(keyed) };
      });
    },
  };

  /** An address loses this one failure only: whoever has an account of their own could else go on guessing at others'. */
  function succeeded(keyed: { each: Counted; key: string }[]): void {
    writeTransaction(db, () => {
      const shared = keyed.filter(({ each }) => each.rule === 'address').map(({ key }) => key);
      const own = keyed.filter(({ each }) => each.rule !== 'address').map(({ key }) => key);
      db.delete(signInFailures).where(inArray(signInFailures.key, own)).run();
      db.update(signInFailures)
        .set({ failures: sql`max(0, ${signInFailures.failures} - 1)` })
        .where(inArray(signInFailures.key, shared))
        .run();
    });
  }
}

/** The network that an address belongs to: one IPv6 client has more addresses than can be counted. */
export const networkOf = (address: string): string => (address === '' ? 'unknown' : ipKeyGenerator(address));

/** Keeps who reads the table from finding addresses by hashing them all. */
function installationSecret(db: Database): string {
  const known = readFact(db, 'throttle_secret');
  if (known !== null) return known;
  const made = newToken();
  stateFact(db, 'throttle_secret', made);
  return made;
}
