import express, { Router } from 'express';
import { join } from 'node:path';
import { Refused } from './refused.ts';

/**
 * The built files of the pages. Names under `/assets` hold a hash of their content, so they may be kept for ever; a missing one is
 * an old page asking for what a new release took away, and gets 404 instead of a page.
 */
export function staticFiles(folder: string): Router {
  const router = Router();
  const options = { index: false, redirect: false, dotfiles: 'ignore' } as const;
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { ...options, immutable: true, maxAge: '365d' }),
  );
  router.use('/assets', () => {
    throw new Refused({ type: 'notFound' });
  });
  router.use(express.static(folder, { ...options, maxAge: '1h' }));
  return router;
}
