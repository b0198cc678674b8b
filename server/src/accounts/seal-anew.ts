import { eq, isNotNull } from 'drizzle-orm';
import type { Logger } from 'pino';
import { accounts, sessions } from '../db/accounts-schema.ts';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Sealed } from './sealed.ts';

/**
 * Brings what is sealed in the database to the key that seals now: what was written before there was one, or with a former one.
 * At start, so that a key can be changed by starting with another before it.
 */
export function sealAnew(db: Database, sealed: Sealed, log: Pick<Logger, 'warn'>): void {
  writeTransaction(db, () => {
    const rows = db.select().from(accounts).where(isNotNull(accounts.totpSecret)).all();
    let lost = 0;
    for (const { id, totpSecret: stored } of rows) {
      if (stored === null || sealed.isCurrent(stored)) continue;
      const secret = sealed.isSealed(stored) ? sealed.open(stored, id) : stored;
      if (secret === null) lost += 1;
      else
        db.update(accounts)
          .set({ totpSecret: sealed.seal(secret, id) })
          .where(eq(accounts.id, id))
          .run();
    }
    // An app that is being set up is offered anew.
    for (const { id, offeredTotp } of db.select().from(sessions).where(isNotNull(sessions.offeredTotp)).all())
      if (offeredTotp !== null && !sealed.isCurrent(offeredTotp))
        db.update(sessions).set({ offeredTotp: null }).where(eq(sessions.id, id)).run();
    if (lost > 0)
      log.warn(
        { accounts: lost },
        'the key that these accounts’ codes were sealed with is missing; recovery codes still work',
      );
  });
}
