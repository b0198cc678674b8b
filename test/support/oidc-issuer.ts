import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/** Whoever signs in at the issuer, and what it says of how. */
interface Person {
  subject: string;
  /** Authentication methods (RFC 8176). */
  amr?: string[];
  /** When the issuer asked who it is, where it does not ask now. */
  askedAt?: Date;
}

export interface Issuer {
  url: string;
  /** Who signs in next. */
  signsIn(person: Person): void;
  stop(): Promise<void>;
}

/** A real OpenID Connect provider in this process, at which somebody signs in without being asked. */
export async function startIssuer(redirectUri: string): Promise<Issuer> {
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  if (typeof address !== 'object' || address === null) throw new Error('The issuer has no port.');
  const url = `http://127.0.0.1:${address.port}`;
  let next: Person = { subject: 'nobody' };
  const provider = new Provider(url, {
    clients: [
      {
        client_id: 'katalogen',
        client_secret: 'hemligt',
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    claims: { openid: ['sub', 'amr', 'acr'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['test'] },
    ttl: { Interaction: 60, Session: 60, Grant: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, email: 'samma@example.org', email_verified: true, amr: next.amr }),
    }),
  });
  provider.use(async (context, following) => {
    if (!context.path.startsWith('/interaction/')) return following();
    const { params } = await provider.interactionDetails(context.req, context.res);
    const grant = new provider.Grant({ accountId: next.subject, clientId: String(params.client_id) });
    grant.addOIDCScope('openid');
    const grantId = await grant.save();
    await provider.interactionFinished(context.req, context.res, {
      login: {
        accountId: next.subject,
        ...(next.amr && { amr: next.amr }),
        ...(next.askedAt && { ts: Math.floor(next.askedAt.getTime() / 1000) }),
      },
      consent: { grantId },
    });
    context.respond = false;
  });
  http.on('request', provider.callback());
  return {
    url,
    signsIn: (person) => (next = person),
    stop: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
