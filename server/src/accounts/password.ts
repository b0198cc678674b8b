import { hash, verify } from '@node-rs/argon2';
import { newToken } from './tokens.ts';

/** Argon2id, which is the package's own choice of algorithm. ASVS 5.0 appendix C asks for 46 MiB with one pass, or less with more. */
const cost = { memoryCost: 47_104, timeCost: 2, parallelism: 1 } as const;

export type Passwords = ReturnType<typeof createPasswords>;

/** Keeps and checks passwords. The same letters count as the same however a keyboard makes them (NIST SP 800-63B § 3.1.1.2). */
export function createPasswords() {
  /** Nobody's password: where there is none to compare with, comparing takes as long. */
  const nobodys = hash(newToken(), cost);
  return {
    hash: (password: string): Promise<string> => hash(password.normalize('NFKC'), cost),
    /** @param stored null when there is no such account, or it has no password */
    async matches(stored: string | null, password: string): Promise<boolean> {
      const same = await verify(stored ?? (await nobodys), password.normalize('NFKC'));
      return same && stored !== null;
    },
  };
}
