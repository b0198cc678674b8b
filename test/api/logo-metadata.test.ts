import { withoutMetadata } from '@insatskatalog/server/associations/without-metadata.ts';
import { describe, expect, test } from 'vitest';

const u16 = (value: number) => Buffer.from([value >> 8, value & 0xff]);
const pngChunk = (name: string, content: Buffer | string) => {
  const body = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(name), body, Buffer.from('crc!')]);
};
const pngOf = (...chunks: Buffer[]) =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
const segment = (marker: number, content: Buffer | string) => {
  const body = Buffer.from(content as string, 'latin1');
  return Buffer.concat([Buffer.from([0xff, marker]), u16(body.length + 2), body]);
};
const jpegOf = (...segments: Buffer[]) => Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments]);
const scan = Buffer.concat([segment(0xda, 'head'), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])]);
const end = Buffer.from([0xff, 0xd9]);
const webpChunk = (name: string, content: Buffer | string) => {
  const body = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from(name), length, body, Buffer.alloc(body.length % 2)]);
};
const webpOf = (...chunks: Buffer[]) => {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), length, body]);
};

/** Exif with the place, somebody's name and which way is up, as a telephone writes it. */
function exif(turned: number, little = false): Buffer {
  const entry = (tag: number, type: number, value: number) => {
    const bytes = Buffer.alloc(12);
    const short = (number: number, at: number) =>
      little ? bytes.writeUInt16LE(number, at) : bytes.writeUInt16BE(number, at);
    short(tag, 0);
    short(type, 2);
    if (little) bytes.writeUInt32LE(1, 4);
    else bytes.writeUInt32BE(1, 4);
    short(value, 8);
    return bytes;
  };
  const head = little ? 'II*\0\u0008\0\0\0\u0002\0' : 'MM\0*\0\0\0\u0008\0\u0002';
  return Buffer.concat([
    Buffer.from(`Exif\0\0${head}`, 'latin1'),
    entry(0x8825, 4, 99),
    entry(0x0112, 3, turned),
    Buffer.from('\0\0\0\0Anna Ek, 59.33 18.06', 'latin1'),
  ]);
}

describe('a PNG', () => {
  const [head, data, close] = [pngChunk('IHDR', 'h'), pngChunk('IDAT', 'pixels'), pngChunk('IEND', '')];
  test('loses texts, times, Exif and what stands after its end, and keeps how it looks', () => {
    const looks = [pngChunk('PLTE', 'p'), pngChunk('tRNS', 't'), pngChunk('iCCP', 'i')];
    const told = ['tEXt', 'iTXt', 'zTXt', 'tIME', 'eXIf', 'prVt'].map((name) => pngChunk(name, 'Anna Ek'));
    const given = pngOf(head, ...told, ...looks, data, close, Buffer.from('Anna Ek'));
    expect(withoutMetadata(given, 'image/png')).toEqual(pngOf(head, ...looks, data, close));
  });
  test.each([pngOf(head), pngOf(head, data), pngOf(head, data, close).subarray(0, -3)])(
    'that breaks off is none',
    (given) => {
      expect(withoutMetadata(given, 'image/png')).toBeNull();
    },
  );
});

describe('a JPEG', () => {
  const tables = segment(0xdb, 'tables');
  const frame = segment(0xc0, 'frame');
  const jfif = segment(0xe0, 'JFIF\0rest');
  test('loses Exif, XMP, IPTC, comments, thumbnails and what stands after its end', () => {
    const told = [
      segment(0xe1, exif(1)),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x>Anna Ek</x>'),
      segment(0xed, 'Photoshop 3.0\0Anna Ek'),
      segment(0xe0, 'JFXX\0thumbnail'),
      segment(0xe2, 'MPF\0Anna Ek'),
      segment(0xfe, 'Anna Ek'),
    ];
    const looks = [jfif, segment(0xe2, 'ICC_PROFILE\0p'), segment(0xee, 'Adobe\0')];
    const given = jpegOf(...looks, ...told, tables, frame, scan, segment(0xfe, 'Anna Ek'), scan, end, scan);
    expect(withoutMetadata(given, 'image/jpeg')).toEqual(jpegOf(...looks, tables, frame, scan, scan, end));
  });
  test.each([true, false])(
    'keeps which way is up, and nothing else of Exif (little-endian: %s)',
    (little) => {
      const stripped = withoutMetadata(
        jpegOf(segment(0xe1, exif(6, little)), frame, scan, end),
        'image/jpeg',
      );
      const kept = Buffer.from(stripped ?? []);
      expect(kept.includes('Anna')).toBe(false);
      // It is read as Exif is: stripping it once more finds the same.
      expect(kept.subarray(2, 12)).toEqual(Buffer.from('\xff\xe1\0\x22Exif\0\0', 'latin1'));
      expect(kept.readUInt8(31)).toBe(6);
      expect(withoutMetadata(kept, 'image/jpeg')).toEqual(stripped);
    },
  );
  test.each([jpegOf(frame), jpegOf(frame, scan), jpegOf(segment(0xe1, exif(6)).subarray(0, 20))])(
    'that breaks off is none',
    (given) => {
      expect(withoutMetadata(given, 'image/jpeg')).toBeNull();
    },
  );
});

describe('a WebP', () => {
  const head = (flags: number) => webpChunk('VP8X', Buffer.from([flags, 0, 0, 0, 119, 0, 0, 79, 0, 0]));
  const pixels = webpChunk('VP8L', 'pixel');
  test('loses Exif and XMP, and no longer promises them', () => {
    const colours = webpChunk('ICCP', 'profile');
    const given = webpOf(
      head(0x2c),
      colours,
      pixels,
      webpChunk('EXIF', 'Anna Ek'),
      webpChunk('XMP ', 'Anna'),
    );
    expect(withoutMetadata(given, 'image/webp')).toEqual(webpOf(head(0x20), colours, pixels));
  });
  test('that breaks off is none', () => {
    expect(withoutMetadata(webpOf(head(0), pixels).subarray(0, -4), 'image/webp')).toBeNull();
  });
});
