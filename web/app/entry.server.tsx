import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { ServerRouter, type EntryContext, type RouterContextProvider } from 'react-router';
import { cspNonceContext, policyContext, sessionContext } from './context.ts';
import { isUnchanged } from './is-unchanged.server.ts';

/** A page carries its nonce, so no cache may hand it to somebody else; and it is asked for each time. */
const forOneBrowser = 'private, no-cache';

/** A page that is not whole by then is cut off: loaders have shorter deadlines of their own. */
export const streamTimeout = 5_000;

/**
 * Renders a page once all of it is ready: no page here streams, and a whole page can be counted on by readers without script. What the
 * public gets has an ETag, so that a browser which has the same page need not get it again.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Cache-Control', forOneBrowser);
  if (request.method === 'HEAD') return new Response(null, { status, headers });

  const nonce = loadContext.get(cspNonceContext);
  const page = await render(<ServerRouter context={routerContext} url={request.url} nonce={nonce} />, nonce);
  const isPublic = loadContext.get(sessionContext) === null;
  if (request.method === 'GET' && status === 200 && isPublic) {
    const etag = tagOf(page, loadContext.get(policyContext), nonce);
    headers.set('ETag', etag);
    if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers });
  }
  return new Response(page, { status, headers });
}

/** What a page that is open asks of the next one is kept as the page itself would be, by whatever stands between. */
export function handleDataRequest(response: Response): Response {
  response.headers.set('Cache-Control', forOneBrowser);
  return response;
}

/** The page's bytes: as text, two hundred thousand characters would be decoded and encoded again. */
function render(page: React.ReactNode, nonce: string): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(deadline);
        resolve(buffer(pipe(new PassThrough())));
      },
      onShellError: reject,
      onError: reject,
    });
    const deadline = setTimeout(abort, streamTimeout);
  });
}

/**
 * Names what a page says and who may frame it, whatever nonce that is said with: the same page later has the same ETag. Its policy is a
 * part of it, since a browser that is told 304 keeps the old one.
 */
function tagOf(page: Buffer, policy: string, nonce: string): string {
  const hash = createHash('sha256').update(policy.replaceAll(nonce, ''));
  const nonceFrom = (position: number) => (nonce === '' ? -1 : page.indexOf(nonce, position));
  let from = 0;
  for (let at = nonceFrom(0); at !== -1; at = nonceFrom(from)) {
    hash.update(page.subarray(from, at));
    from = at + nonce.length;
  }
  const digest = hash.update(page.subarray(from)).digest('base64url');
  return `W/"${digest.slice(0, 22)}"`;
}
