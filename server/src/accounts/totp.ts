import type { SecondFactorOffer } from '@insatskatalog/shared/sign-in.ts';
import { Secret, TOTP } from 'otpauth';
import { encode } from 'uqr';

/** Steps of 30 seconds before and after now whose codes are taken: clocks differ, and typing takes a while. */
const window = 1;
/** Bytes: as long as the SHA-1 that the apps use (RFC 4226 § 4). */
const secretLength = 20;

export const newTotpSecret = (): string => new Secret({ size: secretLength }).base32;

/**
 * The time step that a code belongs to, or null when it is wrong or of a step that was used already: each code works once
 * (RFC 6238 § 5.2).
 *
 * @param lastStep the last step that was accepted
 */
export function acceptedStep(
  secret: string,
  code: string,
  lastStep: number | null,
  now: Date,
): number | null {
  const timestamp = now.getTime();
  const delta = TOTP.validate({ token: code, secret: Secret.fromBase32(secret), timestamp, window });
  if (delta === null) return null;
  const step = TOTP.counter({ timestamp }) + delta;
  return lastStep === null || step > lastStep ? step : null;
}

/** What an app needs to be set up, and what it will call the account. */
export function totpOffer(secret: string, email: string): SecondFactorOffer {
  const address = new TOTP({ issuer: 'Insatskatalogen', label: email, secret }).toString();
  const { size, data } = encode(address, { border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { key: secret.match(/.{1,4}/g)?.join(' ') ?? secret, address, qr: { size, path } };
}
