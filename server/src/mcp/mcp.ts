import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import type { McpHttpHandler } from '@modelcontextprotocol/server';
import { Router, type RequestHandler } from 'express';
import { text } from 'node:stream/consumers';
import type { Logger } from 'pino';
import { allowMethods } from '../http/allow-methods.ts';
import { openTo } from '../http/cors.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { expectedCallers } from './expected-callers.ts';

export interface Mcp {
  catalogue: Catalogue;
  /** The public address, without a slash at the end. */
  baseUrl: string;
  /** Requests a minute that one address may make. */
  requestsPerMinute: number;
  log: Logger;
}

/**
 * `/mcp`: the catalogue as tools for an assistant (Model Context Protocol, streamable HTTP). Every request stands alone: no session, no
 * stream from the server, nothing remembered of the one who asks. Clients of the protocol's older revisions are answered the same way.
 */
export function createMcp({ catalogue, baseUrl, requestsPerMinute, log }: Mcp): Router {
  let handler: McpHttpHandler | undefined;
  const answer: RequestHandler = async (request, response) => {
    // The protocol takes a tenth of a second to load: the first assistant waits for it, and no start.
    handler ??= (await import('./handler.ts')).createHandler(catalogue, baseUrl, log);
    const given = await handler.fetch(
      new Request(`${baseUrl}/mcp`, {
        method: 'POST',
        headers: new Headers(request.headers as Record<string, string>),
        body: await text(request),
      }),
    );
    response
      .status(given.status)
      .set(Object.fromEntries(given.headers))
      .set('Cache-Control', 'no-store')
      // Whole at once: the tools say nothing before they answer, and without subscriptions no answer goes on.
      .end(await given.text());
  };

  const router = Router({ caseSensitive: true });
  router.use(
    openTo(['POST', 'OPTIONS'], ['Accept', 'Content-Type', 'MCP-Protocol-Version', 'Mcp-Method', 'Mcp-Name']),
  );
  router.use(expectedCallers(baseUrl));
  router.use(rateLimit(requestsPerMinute));
  router.post('/', answer);
  router.all('/', allowMethods('POST', 'OPTIONS'));
  return router;
}
