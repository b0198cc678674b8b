import { and, eq, isNull } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { recoveryCodes } from '../db/accounts-schema.ts';
import type { Database } from '../db/open.ts';
import { hashToken } from './tokens.ts';

const unused = (account: string) => and(eq(recoveryCodes.account, account), isNull(recoveryCodes.usedAt));

const count = 10;
/** Letters and digits that are not mistaken for each other on paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
/** 24 of 31 characters are 118 bits: enough for a plain hash to be kept (ASVS 5.0, 6.5.2). */
const groups = 4;
const groupLength = 6;

/** Codes for the day when the device with the app is gone. */
export function createRecoveryCodes(db: Database, now: () => Date) {
  return {
    /** Makes ten in place of those that were; they are kept nowhere as they are. */
    renew(account: string): string[] {
      const codes = Array.from({ length: count }, newCode);
      db.delete(recoveryCodes).where(eq(recoveryCodes.account, account)).run();
      db.insert(recoveryCodes)
        .values(codes.map((code) => ({ account, codeHash: hashToken(plain(code)) })))
        .run();
      return codes;
    },
    /** Uses a code up; false when it is none of the account's, or used already. */
    use(account: string, code: string): boolean {
      const used = db
        .update(recoveryCodes)
        .set({ usedAt: now().toISOString() })
        .where(and(unused(account), eq(recoveryCodes.codeHash, hashToken(plain(code)))))
        .run();
      return used.changes === 1;
    },
    left: (account: string): number => db.select().from(recoveryCodes).where(unused(account)).all().length,
    remove: (account: string): void => {
      db.delete(recoveryCodes).where(eq(recoveryCodes.account, account)).run();
    },
  };
}

function newCode(): string {
  const characters: string[] = [];
  while (characters.length < groups * groupLength)
    for (const byte of randomBytes(32)) {
      // Bytes above the last whole round of the alphabet would favour its first letters.
      if (byte >= 256 - (256 % alphabet.length)) continue;
      characters.push(alphabet.charAt(byte % alphabet.length));
    }
  return Array.from({ length: groups }, (_, group) =>
    characters.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join('-');
}

/** As it was made, however it was typed. */
const plain = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');
