import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { associationOfFrame } from '@insatskatalog/shared/embed.ts';
import type { Request } from 'express';

/** `/embed` and `/embed/insatser/<slug>`, and no other way of writing them: what is not recognised is framed by nobody. */
const embedPath = /^\/embed(\/insatser\/[^/]+)?$/;

/**
 * Who may show an answer in a frame: the hosts of the association that the address names, on `/embed` alone. Null for every other page.
 */
export function framedBy(catalogue: Pick<Catalogue, 'reference'>) {
  return ({ path, url }: Pick<Request, 'path' | 'url'>): readonly string[] | null => {
    if (!embedPath.test(path)) return null;
    const question = url.indexOf('?');
    const params = new URLSearchParams(question === -1 ? '' : url.slice(question));
    return associationOfFrame(params, catalogue.reference())?.embedHosts ?? [];
  };
}
