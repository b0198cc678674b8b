import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { SheetUnreadable } from './unreadable.ts';

const megabyte = 1024 * 1024;
/** A workbook of ten thousand full rows unpacks to some thirty megabytes. */
const largestPart = 48 * megabyte;
const largestWhole = 64 * megabyte;
const mostParts = 500;
/** XML of repeated cells packs at most so well; a bomb packs a thousand to one. */
const highestRatio = 250;

/** The parts that cells, dates and names of sheets are read from. Everything else, and every path that leads elsewhere, is left. */
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[\w-]+\.xml)$/;

/**
 * Takes the readable parts out of a workbook and packs them again without compression: whoever reads the result can never be
 * made to unpack more than what was allowed here. An entry gets the memory that it said it needs and no more, so that one that
 * lies about its size is cut off.
 *
 * @throws SheetUnreadable
 */
export function repack(workbook: Uint8Array): Uint8Array {
  let parts = 0;
  let whole = 0;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    parts += 1;
    if (parts > mostParts) throw new SheetUnreadable('too-large');
    if (!wanted.test(name)) return false;
    whole += originalSize;
    const ratio = originalSize > megabyte ? originalSize / Math.max(size, 1) : 0;
    if (originalSize > largestPart || whole > largestWhole || ratio > highestRatio)
      throw new SheetUnreadable('too-large');
    return true;
  };
  const unpacked = unzip(workbook, filter);
  if (!unpacked['xl/workbook.xml']) throw new SheetUnreadable('unknown-format');
  return zipSync(unpacked, { level: 0 });
}

function unzip(workbook: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(workbook, { filter });
  } catch (error) {
    throw error instanceof SheetUnreadable ? error : new SheetUnreadable('malformed', { cause: error });
  }
}
