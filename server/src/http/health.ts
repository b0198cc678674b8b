import { Router } from 'express';

export interface Health {
  /** Whether the database answers and has every migration. Throws or says false when it does not. */
  isReady: () => boolean;
  /** What answers searches right now; information only, since the embedded engine steps in for the primary one. */
  engine: () => EngineState;
}

export interface EngineState {
  name: 'meilisearch' | 'sqlite';
  degraded: boolean;
}

/** `/healthz`: the process answers. `/readyz`: it can serve. Neither may be cached. */
export function health({ isReady, engine }: Health): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', (_request, response) => {
    const ready = answers(isReady);
    response
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({
        status: ready ? 'ready' : 'unavailable',
        database: ready,
        search: ready ? engine() : null,
      });
  });
  return router;
}

function answers(isReady: () => boolean): boolean {
  try {
    return isReady();
  } catch {
    return false;
  }
}
