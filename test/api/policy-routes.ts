import type { Express } from 'express';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const layerSchema = z.object({
  rawPath: z.unknown(),
  handle: z.unknown(),
  route: z.object({ path: z.string(), methods: z.record(z.string(), z.boolean()) }).nullish(),
});

/** Everything that Express itself answers, as `GET /api/v1/interventions`; the pages are behind it. */
export function expressRoutes(app: Express): string[] {
  return leaves(app.router, '');
}

function leaves(router: unknown, above: string): string[] {
  // A router is a function with a list; what is no router ends here.
  if (typeof router !== 'function' || !('stack' in router)) return [];
  return z
    .array(layerSchema)
    .parse(router.stack)
    .flatMap(({ rawPath, handle, route }) => {
      const here = above + (typeof rawPath === 'string' && rawPath !== '/' ? rawPath : '');
      if (!route) return leaves(handle, here);
      return Object.keys(route.methods).map(
        (method) => `${method === '_all' ? 'ALL' : method.toUpperCase()} ${above}${route.path}`,
      );
    });
}

const pageSchema = z.object({
  id: z.string(),
  parentId: z.string().optional(),
  path: z.string().optional(),
  module: z.object({
    action: z.unknown().optional(),
    handle: z.object({ acts: z.array(z.string()).optional() }).optional(),
  }),
});
const buildSchema = z.object({ routes: z.record(z.string(), pageSchema) });

/**
 * Every page as `GET /admin/konton/:account`, and every act of its forms as `POST /admin/konton/:account disable`; a page that takes
 * forms and names no acts is one `POST`.
 */
export async function pageRoutes(): Promise<string[]> {
  const entry = join(import.meta.dirname, '../../web/build/server/index.js');
  const built: unknown = await import(pathToFileURL(entry).href);
  const { routes } = buildSchema.parse(built);
  const parents = new Set(Object.values(routes).map(({ parentId }) => parentId));
  const pathOf = ({ path, parentId }: z.infer<typeof pageSchema>): string => {
    const parent = parentId === undefined ? undefined : routes[parentId];
    return [parent && pathOf(parent), path].filter(Boolean).join('/');
  };
  return Object.values(routes).flatMap((page) => {
    if (parents.has(page.id)) return [];
    const address = `/${pathOf(page)}`;
    const { action, handle } = page.module;
    if (handle?.acts && !action) throw new Error(`${address} names acts but takes no forms.`);
    const acts = handle?.acts ?? (action ? [''] : []);
    return [`GET ${address}`, ...acts.map((act) => `POST ${address} ${act}`.trim())];
  });
}
