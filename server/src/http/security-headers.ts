import type { Request, RequestHandler } from 'express';
import helmet from 'helmet';
import { randomBytes } from 'node:crypto';
import onHeaders from 'on-headers';

export interface SecurityHeaders {
  /** The public address; HTTP Strict Transport Security is sent only when it is https. */
  baseUrl: string;
  /** Vite puts styles into the page and talks over a web socket while developing. */
  dev: boolean;
  /** The hosts that may show a page in a frame, besides the catalogue itself; null for a page that nobody may. */
  framedBy: (request: Request) => readonly string[] | null;
}

/**
 * Headers for every answer. The content security policy allows our own files and, by a nonce made for this answer alone
 * (`response.locals.cspNonce`), the scripts that React Router writes into a page. Its `<Links>` are files, so styles need none.
 */
export function securityHeaders({ baseUrl, dev, framedBy }: SecurityHeaders): RequestHandler[] {
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
        // What may be shown there is for `frame-ancestors` to say.
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: [(_request, response) => ancestorsOf(response)],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    // Another site learns which service it was reached from, never the path or the query.
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  });
  const framing: RequestHandler = (request, response, next) => {
    response.locals.framedBy = framedBy(request);
    next();
  };
  return [nonce, framing, headers, frameOptions, permissions, keptWithThePage];
}

/** The older header knows no list of hosts: where there is one, the policy's `frame-ancestors` speaks alone. */
const frameOptions: RequestHandler = (_request, response, next) => {
  if (response.locals.framedBy) response.removeHeader('X-Frame-Options');
  next();
};

/** A host without a scheme stands for https, and for http as well while the catalogue itself is served over it. */
function ancestorsOf(response: object): string {
  const { framedBy } = localsOf(response);
  return Array.isArray(framedBy) ? ["'self'", ...framedBy].join(' ') : "'none'";
}

const nonce: RequestHandler = (_request, response, next) => {
  response.locals.cspNonce = randomBytes(16).toString('base64');
  next();
};

/**
 * 304 says that the browser's own copy still holds, and every header sent with it replaces the copy's (RFC 9111 § 3.2). A new policy
 * would forbid the scripts of a page that carries the nonce it came with, so none is sent: the copy keeps its own.
 */
const keptWithThePage: RequestHandler = (_request, response, next) => {
  onHeaders(response, () => {
    if (response.statusCode === 304) response.removeHeader('Content-Security-Policy');
  });
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
  const { cspNonce } = localsOf(response);
  if (typeof cspNonce !== 'string') throw new Error('no nonce was made');
  return cspNonce;
}

function localsOf(response: object): Record<string, unknown> {
  if (!('locals' in response)) throw new Error('securityHeaders needs an Express response');
  return response.locals as Record<string, unknown>;
}
