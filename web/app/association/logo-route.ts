import { data } from 'react-router';
import { portsContext } from '../context.ts';
import type { Route } from './+types/logo-route';

/**
 * An association's logo. It came from an editor: its type is the one that its bytes had, and no browser guesses another (nosniff, as
 * for every answer). Nothing in it may run or load anything should it be opened by itself.
 */
export function loader({ params, url, context }: Route.LoaderArgs) {
  const { catalogue } = context.get(portsContext);
  const association = catalogue
    .reference()
    .associations.find(({ id }) => id === params.association || id === `sf-${params.association}`);
  const logo = association?.logo ? catalogue.logo(association.id) : null;
  if (!association || !logo) throw data(null, { status: 404 });
  const isPresent = url.searchParams.get('v') === association.logo;
  return new Response(new Uint8Array(logo.bytes), {
    headers: {
      'Content-Type': logo.type,
      'Content-Length': String(logo.bytes.byteLength),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': isPresent ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    },
  });
}
