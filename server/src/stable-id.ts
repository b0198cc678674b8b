import { createHash } from 'node:crypto';

/**
 * The UUID that belongs to a name (RFC 9562, version 5): the same name in the same namespace has the same one everywhere and always.
 *
 * @param namespace a UUID
 */
export function stableId(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  return uuidOf(bytes, 5);
}

/** The first sixteen bytes as a UUID of the given version. */
export function uuidOf(bytes: Uint8Array, version: 5 | 8): string {
  const own = Buffer.from(bytes.subarray(0, 16));
  own[6] = ((own[6] ?? 0) & 0x0f) | (version << 4);
  own[8] = ((own[8] ?? 0) & 0x3f) | 0x80;
  const hex = own.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
