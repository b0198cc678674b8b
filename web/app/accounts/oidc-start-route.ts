import { paths } from '@insatskatalog/shared/paths.ts';
import type { OidcPurpose } from '@insatskatalog/shared/sign-in.ts';
import { portsContext } from '../context.ts';
import type { Route } from './+types/oidc-start-route';
import { seeOther } from './answers.server.ts';
import { onwardsFrom } from './onwards.ts';

/**
 * Sends the browser to sign in elsewhere. A link and no form, because the content security policy lets no form lead to another
 * host; what it may do beside signing in is in the address as a secret that no other site knows.
 */
export async function loader({ context, url }: Route.LoaderArgs) {
  const begun = await context.get(portsContext).signIn.beginOidc(purposeOf(url.searchParams));
  if (!begun) return seeOther(paths.oidcAnswer());
  return seeOther(begun.location, begun.setCookie);
}

function purposeOf(params: URLSearchParams): OidcPurpose {
  const session = params.get('koppla');
  if (session !== null) return { kind: 'link', session };
  const confirmed = params.get('bekrafta');
  if (confirmed !== null)
    return { kind: 'confirm', session: confirmed, onwards: onwardsFrom(params, paths.admin.ownAccount()) };
  const token = params.get('inbjudan');
  if (token !== null) return { kind: 'invitation', token };
  return { kind: 'sign-in', onwards: onwardsFrom(params, '') };
}
