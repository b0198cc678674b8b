import { createHash } from 'node:crypto';

/** Names of the demonstration's things live in this namespace of their own. */
const namespace = Buffer.from('5f0d2a519c3e4b60a1c27d9e84b6f310', 'hex');

/** The UUID that belongs to a name (RFC 9562, version 5), so that loading again finds what was loaded before. */
export function stableId(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
