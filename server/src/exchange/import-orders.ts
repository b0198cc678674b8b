import { createOrders, type OrderParts, type Orders } from '../db/orders.ts';
import { carryOut, type ImportOrder } from './carry-out.ts';
import type { ImportDesk } from './import-desk.ts';

export type ImportOrders = Orders<ImportOrder, { decided: true }>;

/** What has been decided about sheets and is being carried out. */
export const createImportOrders = (desk: ImportDesk, parts: OrderParts): ImportOrders =>
  createOrders(
    {
      name: 'import',
      atOnce: (order) => carryOut(desk, order, () => {}),
      program: new URL('./carry-out-worker.ts', import.meta.url),
    },
    parts,
  );
