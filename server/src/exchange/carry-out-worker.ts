import '../load-quickly.js';
import type { ImportOrder } from './carry-out.ts';

const { carryOutOrder } = await import('../db/order-thread.ts');
const { carryOut } = await import('./carry-out.ts');
const { openImportDesk } = await import('./open-import-desk.ts');

carryOutOrder<ImportOrder>(({ path, order, at }, progress) => {
  const { desk, close } = openImportDesk(path, new Date(at));
  const answer = carryOut(desk, order, progress);
  close();
  return answer;
});
