import { createHash, randomBytes } from 'node:crypto';

/** A secret that cannot be guessed: 32 random bytes, for cookies and addresses (base64url, 43 characters). */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token, so that who reads the database cannot use it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
