import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Bytes of a key (AES-256). */
export const keyLength = 32;
/** Bytes that GCM asks for in its nonce and gives as its tag (NIST SP 800-38D). */
const [nonceLength, tagLength] = [12, 16];
/** Stands first in what is sealed: with it, the way of doing so can change. */
const version = 'v1';

export type Sealed = ReturnType<typeof createSealed>;

/**
 * Seals secrets that lie in the database (AES-256-GCM), so that who reads the file or a backup of it reads none of them. What was
 * sealed for one owner cannot be opened for another.
 *
 * @param keys the first seals; all of them open, so that a key can be changed for another
 */
export function createSealed(keys: [Buffer, ...Buffer[]]) {
  const named = new Map(keys.map((key) => [nameOf(key), key]));
  const [first] = keys;

  return {
    /** As text: version, the key's name, and nonce, tag and secret in base64url. */
    seal(secret: string, owner: string): string {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', first, nonce).setAAD(Buffer.from(owner));
      const hidden = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      const whole = Buffer.concat([nonce, cipher.getAuthTag(), hidden]);
      return [version, nameOf(first), whole.toString('base64url')].join('.');
    },
    /** Null when it was sealed with a key that is not here, for another owner, or has been changed since. */
    open(sealed: string, owner: string): string | null {
      const [kind, name = '', text = ''] = sealed.split('.');
      const key = named.get(name);
      const whole = Buffer.from(text, 'base64url');
      if (kind !== version || !key || whole.length < nonceLength + tagLength) return null;
      const cipher = createDecipheriv('aes-256-gcm', key, whole.subarray(0, nonceLength))
        .setAAD(Buffer.from(owner))
        .setAuthTag(whole.subarray(nonceLength, nonceLength + tagLength));
      try {
        const opened = [cipher.update(whole.subarray(nonceLength + tagLength)), cipher.final()];
        return Buffer.concat(opened).toString('utf8');
      } catch {
        return null;
      }
    },
    isSealed: (text: string): boolean => text.startsWith(`${version}.`),
    /** Whether it was sealed with the key that seals now. */
    isCurrent: (sealed: string): boolean => sealed.startsWith(`${version}.${nameOf(first)}.`),
  };
}

/** Tells keys apart without telling anything of them. */
const nameOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 8);
