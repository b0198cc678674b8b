import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { readFact, stateFact } from '../installation.ts';

/** Milliseconds under which no person has read a form and filled it in. */
const soonest = 3_000;
/** Milliseconds for which a form can stand open: a working day and the night after it. */
const latest = 24 * 60 * 60 * 1000;

export type FormStamp = ReturnType<typeof createFormStamp>;

/**
 * Signs when a form was shown, so that it tells by itself, without cookie or memory, how long somebody took to fill it in
 * (HMAC-SHA-256 over the entry and the time, with a key of the installation's own).
 */
export function createFormStamp(key: Buffer, now: () => Date) {
  const sign = (entry: string, time: string): Buffer =>
    createHmac('sha256', key).update(`${entry} ${time}`).digest();

  return {
    give: (entry: string): string => {
      const time = String(now().getTime());
      return `${time}.${sign(entry, time).toString('base64url')}`;
    },
    /** What is wrong with a stamp that came back, or null. */
    objection: (entry: string, stamp: string): 'too-fast' | 'stale' | null => {
      const [, time, signature] = /^(\d{1,15})\.([\w-]{43})$/.exec(stamp) ?? [];
      if (time === undefined || signature === undefined) return 'stale';
      if (!timingSafeEqual(Buffer.from(signature, 'base64url'), sign(entry, time))) return 'stale';
      const age = now().getTime() - Number(time);
      if (age > latest) return 'stale';
      return age < soonest ? 'too-fast' : null;
    },
  };
}

/** The installation's key for forms, made when it is first asked for. */
export function formKey(db: Database): Buffer {
  return writeTransaction(db, () => {
    const known = readFact(db, 'form_key');
    if (known !== null) return Buffer.from(known, 'base64url');
    const key = randomBytes(32);
    stateFact(db, 'form_key', key.toString('base64url'));
    return key;
  });
}
