import { portsContext } from '../context.ts';
import { isUnchanged } from '../is-unchanged.server.ts';
import { themesOf } from '../theme-css.server.ts';
import type { Route } from './+types/theme-route';

/** An address with the present version may be kept for ever: other colours have another. */
const forEver = 'public, max-age=31536000, immutable';
const aWhile = 'public, max-age=300';

/** `/tema.css`: the associations' colours, which a strict content security policy keeps out of the pages themselves. */
export function loader({ request, url, context }: Route.LoaderArgs) {
  const { css, version } = themesOf(context.get(portsContext).catalogue.reference());
  const isPresent = url.searchParams.get('v') === version;
  const headers = { 'Cache-Control': isPresent ? forEver : aWhile, ETag: `"${version}"` };
  if (isUnchanged(request, headers.ETag)) return new Response(null, { status: 304, headers });
  return new Response(css, { headers: { ...headers, 'Content-Type': 'text/css; charset=utf-8' } });
}
