import { isFrameParameter } from '@insatskatalog/shared/embed.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { createContext, useContext } from 'react';

/**
 * The part of the address that every page within a frame on another site keeps, as a query string; null on the catalogue's own
 * pages. The search and the entry are the same in both, and ask here where they lead.
 */
export const FramingContext = createContext<string | null>(null);

export interface Framing {
  /** What its forms carry along, as name and value. */
  fields: string[][];
  /** The address within the frame of a list or an entry; null for what is not shown there. */
  address: (own: string) => string | null;
  /** The query of the same entry read in another way, given the query that its own page would have. */
  reading: (own: string) => string;
}

/** Null on the catalogue's own pages. */
export function useFraming(): Framing | null {
  const kept = useContext(FramingContext);
  if (kept === null) return null;
  return {
    fields: [...new URLSearchParams(kept)],
    address: (own) => framedAddress(own, kept),
    reading: (own) => framedReading(own, kept),
  };
}

/** Where a form that searches leads. A frame's links and forms leave it unless they say otherwise. */
export function useSearchForm(): { action: string; target?: '_self' } {
  return useFraming() === null ? { action: paths.search() } : { action: paths.embed(), target: '_self' };
}

/** `/insatser?q=jobb` is `/embed?…&q=jobb`, and `/insatser/alis` is `/embed/insatser/alis?…`. */
function framedAddress(own: string, kept: string): string | null {
  const { origin, pathname, searchParams, hash } = new URL(own, 'http://site');
  const [, slug, deeper] = /^\/insatser(?:\/([^/]+))?(\/.*)?$/.exec(pathname) ?? [null, null, 'elsewhere'];
  if (origin !== 'http://site' || deeper !== undefined) return null;
  const params = new URLSearchParams(kept);
  for (const [name, value] of searchParams) if (!isFrameParameter(name)) params.append(name, value);
  return paths.embed(params, slug ?? undefined) + hash;
}

function framedReading(own: string, kept: string): string {
  const chosen = new URLSearchParams(own);
  const params = new URLSearchParams(kept);
  for (const name of ['lang', 'lattlast']) {
    params.delete(name);
    for (const value of chosen.getAll(name)) params.append(name, value);
  }
  return `?${params}`;
}
