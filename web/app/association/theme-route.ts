import { portsContext } from '../context.ts';
import { themesOf } from '../theme-css.server.ts';
import type { Route } from './+types/theme-route';

/** An address with the present version may be kept for ever: other colours have another. */
const forEver = 31_536_000;
const aWhile = 300;

/** `/tema.css`: the associations' colours, which a strict content security policy keeps out of the pages themselves. */
export function loader({ request, url, context }: Route.LoaderArgs) {
  const { css, version } = themesOf(context.get(portsContext).catalogue.reference());
  const maxAge = url.searchParams.get('v') === version ? forEver : aWhile;
  const headers = { 'Cache-Control': `public, max-age=${maxAge}`, ETag: `"${version}"` };
  // A proxy that compresses makes the tag weak.
  if (request.headers.get('If-None-Match')?.replace(/^W\//, '') === headers.ETag)
    return new Response(null, { status: 304, headers });
  return new Response(css, { headers: { ...headers, 'Content-Type': 'text/css; charset=utf-8' } });
}
