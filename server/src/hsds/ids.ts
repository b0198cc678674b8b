import { createHash } from 'node:crypto';
import { stableId, uuidOf } from '../stable-id.ts';

/** The catalogue's own namespace. It never changes, for every id that others have kept is made in it. */
const namespace = '2c9c1b7e-5f43-4d0c-9a2e-6b1f7d3a8e04';

/** The id of something that has none of its own, from what it is: `hsdsId('term', 'needs', 'bostad')`. */
export const hsdsId = (...what: string[]): string => stableId(namespace, JSON.stringify(what));

/** How much of a service's id begins the ids of its places: twelve hexadecimal digits, with a hyphen between. */
const sharedLength = 13;

/**
 * The id of a service at a location. It begins as the service's own does, so that the service is found by it without a table of
 * all of them (RFC 9562, version 8: made by a rule of our own).
 */
export function serviceAtLocationId(service: string, location: string): string {
  const own = Buffer.from(service.replaceAll('-', ''), 'hex').subarray(0, 6);
  const rest = createHash('sha1').update(service).update(location).digest();
  return uuidOf(Buffer.concat([own, rest]), 8);
}

/** How the id of the service begins that a service at a location is of. */
export const serviceBeginning = (serviceAtLocation: string): string =>
  serviceAtLocation.slice(0, sharedLength);
