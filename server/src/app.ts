import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { readSession } from './accounts/read-session.ts';
import type { SessionCookie } from './accounts/session-cookie.ts';
import type { Sessions } from './accounts/sessions.ts';
import { createApi } from './api/api.ts';
import { framedBy } from './embedding/framed-by.ts';
import { accessLog } from './http/access-log.ts';
import { allowMethods } from './http/allow-methods.ts';
import type { LongWrite } from './db/long-write.ts';
import { answerConditionally } from './http/answer-conditionally.ts';
import { compressed } from './http/compressed.ts';
import { errors } from './http/errors.ts';
import { health, type Health } from './http/health.ts';
import { limits } from './http/limits.ts';
import { problemPages } from './http/problem-page.ts';
import { limitPages } from './http/rate-limit.ts';
import { requestId } from './http/request-id.ts';
import { sameOrigin } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { siteFiles } from './http/site-files.ts';
import { answerUnchanged } from './http/unchanged.ts';
import { unreadBody } from './http/unread-body.ts';
import { createMcp } from './mcp/mcp.ts';
import { createDatasets } from './open-data/dataset-routes.ts';
import { createIds } from './open-data/id-routes.ts';
import type { OpenData } from './open-data/open-data.ts';
import { createSitemap } from './open-data/sitemap.ts';
import { writesWait } from './http/writes-wait.ts';
import type { Web } from './web.ts';

export interface AppParts {
  catalogue: Catalogue;
  openData: OpenData;
  sessions: Sessions;
  sessionCookie: SessionCookie;
  longWrite: LongWrite;
  /** Names the state of everything that public answers are made from. */
  stamp: () => string;
  health: Health;
  web: Web;
  /** The script that other sites' pages load. */
  embedScripts: RequestHandler;
  log: Logger;
  /** The public address, without a slash at the end. */
  baseUrl: string;
  /** Reverse proxies in front, whose X-Forwarded-* headers are believed. */
  trustProxy: number;
  /** Requests a minute that one address may make to the API, or one person to the pages behind sign-in. */
  requestsPerMinute: number;
  dev: boolean;
}

/** Everything the service answers, in the order it is tried. */
export function createApp(parts: AppParts): Express {
  const { openData, baseUrl, log } = parts;
  const app = express();
  const unchanged = [answerConditionally, answerUnchanged(parts.stamp)];
  app.disable('x-powered-by');
  // One address for each thing: what is refused under /API would else be a page, and not the problem that programs read.
  app.enable('case sensitive routing');
  app.set('trust proxy', parts.trustProxy);
  // Parameters are read with URLSearchParams wherever they are needed: one reading of an address, not two.
  app.set('query parser', false);

  app.use(requestId);
  app.use(accessLog(log));
  app.use(securityHeaders({ baseUrl, dev: parts.dev, framedBy: framedBy(parts.catalogue) }));
  app.use(limits);
  app.use(unreadBody);
  app.use(compressed);
  app.use(health(parts.health));
  app.use('/mcp', createMcp(parts));
  app.use('/api', createApi({ ...parts, unchanged }));
  app.use('/datasets', createDatasets(openData, parts.requestsPerMinute));
  app.use('/id', createIds(openData));
  app.use(createSitemap(openData));
  app.use(problemPages());
  app.use(siteFiles(baseUrl));
  app.use(parts.embedScripts);
  app.use(parts.web.files);
  app.use(allowMethods('GET', 'HEAD', 'POST'));
  app.use(sameOrigin);
  app.use(writesWait(parts.longWrite));
  app.use(readSession(parts.sessions, parts.sessionCookie));
  app.use(limitPages(parts.requestsPerMinute));
  app.use(unchanged);
  app.use(parts.web.pages);
  app.use(errors(log, baseUrl));
  return app;
}
