import { formatMyList, listIn, listParameter } from '@insatskatalog/shared/my-list.ts';
import { useLocation } from 'react-router';

/** The list as a field of a form that leads on by its address. */
export function HiddenList() {
  const list = listIn(useLocation().search);
  return list && <input type="hidden" name={listParameter} value={formatMyList(list)} />;
}
