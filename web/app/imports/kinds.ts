import type { RowKind } from '@insatskatalog/shared/exchange.ts';

/** In the order they are shown: what needs somebody's hand first. */
export const kindsShown = ['error', 'new', 'update', 'unchanged'] as const satisfies RowKind[];

/** How kinds are spelled in addresses. */
export const kindNames: Record<RowKind, string> = {
  error: 'fel',
  new: 'nya',
  update: 'andrade',
  unchanged: 'oforandrade',
};

/** The address of a part of an import's rows, beside the import's own. */
export function rowsAddress(kind: RowKind | null, page: number): string {
  const params = new URLSearchParams();
  if (kind !== null) params.set('visa', kindNames[kind]);
  if (page > 1) params.set('sida', String(page));
  const search = params.toString();
  return search ? `?${search}` : '?';
}
