import type { SheetFile } from '@insatskatalog/shared/exchange.ts';

/** A file as an answer that a browser saves; names with å, ä and ö by RFC 6266, with a plain one for what cannot read them. */
export function sheetAnswer({ name, type, body }: SheetFile): Response {
  const plain = name.normalize('NFD').replaceAll(/[^\w.-]/g, '');
  const pieces = Symbol.asyncIterator in body ? body[Symbol.asyncIterator]() : body[Symbol.iterator]();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return?.();
    },
  });
  return new Response(stream, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      // Packed on its way, each piece of a long list would leave a listener behind; a workbook is packed already.
      'Cache-Control': 'no-store, no-transform',
    },
  });
}
