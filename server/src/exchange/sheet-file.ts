import type { ExportFormat, SheetFile } from '@insatskatalog/shared/exchange.ts';

const types: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/** A file to give to the one who asked. */
export const sheetFile = (name: string, format: ExportFormat, body: SheetFile['body']): SheetFile => ({
  name: `${name}.${format}`,
  type: types[format],
  body,
});
