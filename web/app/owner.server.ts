import type { Association } from '@insatskatalog/shared/reference.ts';

/** The association whose name and colours a page carries: what its loader returns as `owner`. */
export function ownerOf(association: Association | null | undefined): { id: string; name: string } | null {
  if (!association) return null;
  return { id: association.id.replace(/^sf-/, ''), name: association.shortName };
}
