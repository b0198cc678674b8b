import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { randomBytes } from 'node:crypto';

export interface SecurityHeaders {
  /** The public address; HTTP Strict Transport Security is sent only when it is https. */
  baseUrl: string;
  /** Vite puts styles into the page and talks over a web socket while developing. */
  dev: boolean;
}

/**
 * Headers for every answer. The content security policy allows our own files and, by a nonce made for this answer alone
 * (`response.locals.cspNonce`), the scripts that React Router writes into a page. Its `<Links>` are files, so styles need none.
 */
export function securityHeaders({ baseUrl, dev }: SecurityHeaders): RequestHandler[] {
  const https = baseUrl.startsWith('https:');
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: dev ? ["'self'", 'ws:'] : ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    // Another site learns which service it was reached from, never the path or the query.
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  });
  return [nonce, headers, permissions];
}

const nonce: RequestHandler = (_request, response, next) => {
  response.locals.cspNonce = randomBytes(16).toString('base64');
  next();
};

/** No page uses a sensor, a payment or an advertising interface; where you are is asked for by choosing a municipality. */
const permissions: RequestHandler = (_request, response, next) => {
  response.setHeader(
    'Permissions-Policy',
    'accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  );
  next();
};

function nonceOf(response: object): string {
  if (!('locals' in response)) throw new Error('securityHeaders needs an Express response');
  const { locals } = response;
  if (typeof locals !== 'object' || locals === null || !('cspNonce' in locals))
    throw new Error('no nonce was made');
  return String(locals.cspNonce);
}
