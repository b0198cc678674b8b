import { createRequestHandler } from '@react-router/express';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import type { SessionState } from '@insatskatalog/shared/session.ts';
import type { RequestHandler } from 'express';
import { RouterContextProvider } from 'react-router';
import * as build from 'virtual:react-router/server-build';
import {
  cspNonceContext,
  policyContext,
  portsContext,
  sessionContext,
  visitorContext,
} from './app/context.ts';
import { tellingUnavailable } from './app/unavailable.server.ts';

/** Every page there is, with what its forms can ask for: for listing them. */
export const { routes } = build;

/**
 * The server-rendered pages as one Express handler. It expects the response's nonce in `res.locals.cspNonce` and the request's
 * session in `res.locals.session`.
 */
export function createWeb(given: Ports): RequestHandler {
  const ports = { ...given, catalogue: tellingUnavailable(given.catalogue) };
  return createRequestHandler({
    build,
    getLoadContext(request, response) {
      const context = new RouterContextProvider();
      context.set(portsContext, ports);
      context.set(cspNonceContext, String(response.locals.cspNonce ?? ''));
      context.set(policyContext, response.get('Content-Security-Policy') ?? '');
      // Made by the server's own middleware for this request.
      context.set(sessionContext, (response.locals.session as SessionState | null | undefined) ?? null);
      context.set(visitorContext, {
        address: request.ip ?? '',
        userAgent: request.headers['user-agent'] ?? '',
      });
      return context;
    },
  });
}
