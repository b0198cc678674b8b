import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file of a ZIP archive. */
export interface Part {
  name: string;
  content: string | Uint8Array;
  /** What the archive says that it unpacks to, where that is not the truth. */
  statedSize?: number;
}

const centralFile = 0x02014b50;

/** A ZIP archive, byte by byte: what no honest program would write can be written too. */
export function zip(parts: Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, statedSize } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(statedSize ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([signature(0x04034b50), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    locals.push(local);
    directory.push(
      Buffer.concat([signature(centralFile), Buffer.from([20, 0]), fields, rest, Buffer.from(name)]),
    );
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, listing, signature(0x06054b50), end]);
}

/** What a file of an archive holds, as text. */
export function unzipped(archive: Buffer, name: string): string {
  for (let at = archive.indexOf(signature(centralFile)); at >= 0;) {
    const end = at + 46 + archive.readUInt16LE(at + 28);
    if (archive.toString('utf8', at + 46, end) === name) {
      const local = archive.readUInt32LE(at + 42);
      const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const packed = archive.subarray(from, from + archive.readUInt32LE(at + 20));
      return (archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    }
    at = archive.indexOf(signature(centralFile), end);
  }
  throw new Error(`The archive holds no ${name}.`);
}

/**
 * A workbook of one sheet.
 *
 * @param rows the XML of the sheet's rows
 * @param more further files in the archive
 */
export function workbook(rows: string, more: Part[] = []): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  return zip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    },
    ...more,
  ]);
}

/** A row of cells with text in them; a cell may be XML of its own instead. */
export const sheetRow = (number: number, cells: (string | { xml: string })[]): string =>
  `<row r="${number}">${cells
    .map((cell, place) => {
      const at = `r="${String.fromCodePoint(65 + place)}${number}"`;
      if (typeof cell !== 'string') return cell.xml.replace('<c', `<c ${at}`);
      return `<c ${at} t="inlineStr"><is><t>${cell}</t></is></c>`;
    })
    .join('')}</row>`;

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
