import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { keyLength } from './sealed.ts';

/** A key as it is written in the setting and the file. */
const written = /^[A-Za-z0-9+/_-]{43}=?$/;

/**
 * The keys that secrets in the database are sealed with: from the setting, or from a file that is made when it is missing and that
 * only this user can read. The first seals; those after it still open what they once sealed.
 *
 * @param setting keys in base64, parted by commas; null when there is none
 * @param file one key a line
 * @throws when something in either is no key of 256 bits
 */
export function readSecretKeys(setting: string | null, file: string): [Buffer, ...Buffer[]] {
  const text = setting ?? readOrMake(file);
  const [first, ...rest] = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((key) => {
      const bytes = Buffer.from(key, 'base64');
      if (written.test(key) && bytes.length === keyLength) return bytes;
      throw new Error(
        `${setting === null ? file : 'SECRET_KEYS'} holds something that is no key of 32 bytes in base64.`,
      );
    });
  if (!first) throw new Error(`${setting === null ? file : 'SECRET_KEYS'} holds no key.`);
  return [first, ...rest];
}

function readOrMake(file: string): string {
  try {
    // Fails when it is there already, whoever made it meanwhile.
    writeFileSync(file, `${randomBytes(keyLength).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
