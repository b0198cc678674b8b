import { encode } from 'uqr';

/** A code as one path: dark modules as runs along each row, one unit a module. */
export interface Qr {
  /** Units a side, the light border of four modules included that ISO/IEC 18004 asks for. */
  size: number;
  path: string;
}

/** A code that a phone reads even when the paper is creased: a seventh of it may be missing (level M). */
export function qrOf(address: string): Qr {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  return { size, path: data.map(runs).join('') };
}

/** Codes of the entries asked for last: some 2 MB. */
const most = 500;
const made = new Map<string, Qr>();

/** The same, made once for what many ask for: an entry's address. What somebody has put on a list is not remembered. */
export function qrOfEntry(address: string): Qr {
  const qr = made.get(address) ?? qrOf(address);
  made.delete(address);
  made.set(address, qr);
  const [oldest] = made.keys();
  if (made.size > most && oldest !== undefined) made.delete(oldest);
  return qr;
}

function runs(row: boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    const length = x + 1 - start;
    path += `M${start} ${y}h${length}v1h-${length}z`;
  }
  return path;
}
