import type { Ports } from '@insatskatalog/shared/ports.ts';
import type { RequestHandler } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { staticFiles } from './http/static-files.ts';
import { StartError } from './start-error.ts';

/** The pages: their built files, the handler that renders them, and the end of what serves them. */
export interface Web {
  files: RequestHandler;
  pages: RequestHandler;
  close(): Promise<void>;
}

type CreateWeb = (ports: Ports) => RequestHandler;
const webModule = z.object({
  createWeb: z.custom<CreateWeb>((value) => typeof value === 'function', 'createWeb is no function'),
});

/**
 * The built pages.
 *
 * @param root the folder of the workspace `web`
 */
export async function loadBuiltWeb(root: string, ports: Ports): Promise<Web> {
  const entry = join(root, 'build', 'server', 'index.js');
  if (!existsSync(entry))
    throw new StartError('The pages are not built: run "npm run build" first, or "npm start".');
  const { createWeb } = webModule.parse(await import(pathToFileURL(entry).href));
  return {
    files: staticFiles(join(root, 'build', 'client')),
    pages: createWeb(ports),
    close: () => Promise.resolve(),
  };
}

/** The pages from their sources through Vite, which reloads them as they are edited. */
export async function loadWebFromSource(root: string, ports: Ports): Promise<Web> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    server: { middlewareMode: true },
    appType: 'custom',
  });
  return {
    files: vite.middlewares,
    async pages(request, response, next) {
      try {
        const { createWeb } = webModule.parse(await vite.ssrLoadModule('./entry.express.ts'));
        await createWeb(ports)(request, response, next);
      } catch (error) {
        if (error instanceof Error) vite.ssrFixStacktrace(error);
        next(error);
      }
    },
    close: () => vite.close(),
  };
}
