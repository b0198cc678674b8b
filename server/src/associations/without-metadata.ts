import type { ImageFacts } from './image-facts.ts';

/**
 * A picture without what it says of where, when, by whom and with what it was made: comments, Exif, XMP, IPTC, thumbnails, and
 * whatever stands after its end. Its pixels are not touched, and what tells how they are to be shown stays (colour profile,
 * transparency, and which way is up).
 *
 * @returns null when it is not whole
 */
export function withoutMetadata(bytes: Uint8Array, type: ImageFacts['type']): Uint8Array | null {
  const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return { 'image/png': png, 'image/jpeg': jpeg, 'image/webp': webp }[type](picture);
  } catch (error) {
    // Reading past the end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Chunks that tell how the picture looks (PNG, third edition, § 4.7, § 11): the rest is about it. */
const pngKept = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT pHYs bKGD acTL fcTL fdAT'.split(' '),
);

function png(picture: Buffer): Buffer | null {
  const kept = [picture.subarray(0, 8)];
  for (let at = 8; ;) {
    const end = at + 12 + picture.readUInt32BE(at);
    const name = picture.toString('latin1', at + 4, at + 8);
    if (end > picture.length) return null;
    if (pngKept.has(name)) kept.push(picture.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

/** Segments' markers (ITU-T T.81, table B.1). */
const jpegMarker = {
  end: 0xd9,
  scan: 0xda,
  app0: 0xe0,
  app1: 0xe1,
  app2: 0xe2,
  app14: 0xee,
  app15: 0xef,
  comment: 0xfe,
};

function jpeg(picture: Buffer): Buffer | null {
  const kept = [picture.subarray(0, 2)];
  for (let at = 2; ;) {
    if (picture.readUInt8(at) !== 0xff) return null;
    const marker = picture.readUInt8(at + 1);
    if (marker === jpegMarker.end) {
      kept.push(picture.subarray(at, at + 2));
      return Buffer.concat(kept);
    }
    const end = at + 2 + picture.readUInt16BE(at + 2);
    const segment = picture.subarray(at, end);
    if (end > picture.length) return null;
    if (marker === jpegMarker.app1) kept.push(...uprightness(segment));
    else if (isPartOfJpeg(marker, segment)) kept.push(segment);
    const next = marker === jpegMarker.scan ? endOfScan(picture, end) : end;
    if (next > end) kept.push(picture.subarray(end, next));
    at = next;
  }
}

/** Of what applications add, JFIF, the colour profile and Adobe's word on colours say how the picture looks. */
function isPartOfJpeg(marker: number, segment: Buffer): boolean {
  const named = (name: string) => segment.toString('latin1', 4, 4 + name.length) === name;
  if (marker === jpegMarker.comment) return false;
  if (marker < jpegMarker.app0 || marker > jpegMarker.app15) return true;
  if (marker === jpegMarker.app0) return named('JFIF\0');
  return (
    (marker === jpegMarker.app2 && named('ICC_PROFILE\0')) || (marker === jpegMarker.app14 && named('Adobe'))
  );
}

/** Where the coded data that follow a scan's head end: at the first marker that is neither escaped nor a restart. */
function endOfScan(picture: Buffer, from: number): number {
  for (let at = picture.indexOf(0xff, from); at >= 0; at = picture.indexOf(0xff, at + 1)) {
    const next = picture.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError('The picture breaks off in its data.');
}

/** Exif's word on which way is up (tag 274), by itself: without it a picture from a telephone would lie on its side. */
function uprightness(segment: Buffer): Buffer[] {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return [];
  const tiff = segment.subarray(10);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const directory = long(4);
    for (let entry = 0; entry < short(directory); entry += 1) {
      const at = directory + 2 + entry * 12;
      const turned = short(at) === 0x0112 ? short(at + 8) : 1;
      if (turned > 1 && turned <= 8) return [exifOf(turned)];
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return [];
}

/** The shortest Exif segment there is: one directory with one entry. */
const exifOf = (turned: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, jpegMarker.app1, 0, 34]),
    Buffer.from('Exif\0\0MM\0*\0\0\0\u0008', 'latin1'),
    Buffer.from([0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0]),
  ]);

/** Chunks that tell how the picture looks (RFC 9649, § 2.7). */
const webpKept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** The bits of an extended picture's head that promise Exif and XMP. */
const webpPromises = 0x08 | 0x04;

function webp(picture: Buffer): Buffer | null {
  const stated = 8 + picture.readUInt32LE(4);
  if (stated > picture.length) return null;
  const kept: Buffer[] = [];
  for (let at = 12; at < stated;) {
    const size = picture.readUInt32LE(at + 4);
    // Chunks begin at even places; the last one's filling is sometimes left out.
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > stated) return null;
    const name = picture.toString('latin1', at, at + 4);
    const chunk = Buffer.from(picture.subarray(at, end));
    if (name === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~webpPromises, 8);
    if (webpKept.has(name)) kept.push(chunk);
    at = end;
  }
  const body = Buffer.concat(kept);
  const head = Buffer.from(picture.subarray(0, 12));
  head.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([head, body]);
}
