import express, { Router, type RequestHandler } from 'express';
import { basename, extname, join } from 'node:path';
import { Refused } from './refused.ts';

/**
 * The built files of the pages. Names under `/assets` hold a hash of their content, so they may be kept for ever; a missing one is
 * an old page asking for what a new release took away, and gets 404 instead of a page.
 */
export function staticFiles(folder: string): Router {
  const router = Router();
  const options = { index: false, redirect: false, dotfiles: 'ignore' } as const;
  const assets = join(folder, 'assets');
  const forEver = { ...options, immutable: true, maxAge: '365d' } as const;
  router.use('/assets', compressedFiles(assets, forEver), express.static(assets, forEver));
  router.use('/assets', () => {
    throw new Refused({ type: 'notFound' });
  });
  router.use(express.static(folder, { ...options, maxAge: '1h' }));
  return router;
}

/** Answers with the Brotli file that the build has put beside a file, for a reader that takes it; leaves all else to the next. */
function compressedFiles(folder: string, options: Parameters<typeof express.static>[1]): RequestHandler {
  const files = express.static(folder, {
    ...options,
    setHeaders(response, path) {
      response.setHeader('Content-Encoding', 'br');
      response.type(extname(basename(path, '.br')));
      response.vary('Accept-Encoding');
    },
  });
  return (request, response, next) => {
    if (!request.acceptsEncodings('br')) return next();
    const { url } = request;
    request.url = `${request.path}.br`;
    return files(request, response, (error?: unknown) => {
      request.url = url;
      next(error);
    });
  };
}
