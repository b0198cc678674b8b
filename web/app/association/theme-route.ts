import { createHash } from 'node:crypto';
import { portsContext } from '../context.ts';
import type { Route } from './+types/theme-route';
import { themeCss } from './theme-css.server.ts';

/** Colours change a few times a year; an hour is how long a page may show the old ones. */
const maxAge = 3600;

/** `/tema.css`: the associations' colours, which a strict content security policy keeps out of the pages themselves. */
export function loader({ request, context }: Route.LoaderArgs) {
  const css = themeCss(context.get(portsContext).catalogue.reference().associations);
  const etag = `"${createHash('sha256').update(css).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Cache-Control': `public, max-age=${maxAge}`, ETag: etag };
  // A proxy that compresses makes the tag weak.
  if (request.headers.get('If-None-Match')?.replace(/^W\//, '') === etag)
    return new Response(null, { status: 304, headers });
  return new Response(css, { headers: { ...headers, 'Content-Type': 'text/css; charset=utf-8' } });
}
