/** Text, and by which encoding it was read. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Reads the bytes of a text file as the programs that people have write them: UTF-8 with or without a mark, UTF-16 with one
 * (Excel's "Unicode-text"), and otherwise Windows-1252 (Excel's plain "CSV"). Å, ä and ö in the latter are not valid UTF-8,
 * so a strict reading tells the two apart.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return read(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return read(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return read(bytes, 'windows-1252');
  }
}

const read = (bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});
