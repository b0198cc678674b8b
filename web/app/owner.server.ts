import { paths } from '@insatskatalog/shared/paths.ts';
import type { Association } from '@insatskatalog/shared/reference.ts';

interface Owner {
  id: string;
  /** Short, beside the catalogue's name. */
  name: string;
  fullName: string;
  /** The address of its logo. */
  logo: string | null;
}

/** The association whose name, colours and logo a page carries: what its loader returns as `owner`. */
export function ownerOf(association: Association | null | undefined): Owner | null {
  if (!association) return null;
  const { id, name, shortName, logo } = association;
  return {
    id: id.replace(/^sf-/, ''),
    name: shortName,
    fullName: name,
    logo: logo && paths.associationLogo(id, logo),
  };
}
