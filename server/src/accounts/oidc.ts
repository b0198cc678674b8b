import type { OidcPurpose } from '@insatskatalog/shared/sign-in.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import * as client from 'openid-client';
import { z } from 'zod';
import { cookie } from './cookie.ts';

export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the button calls it. */
  name: string;
}

/** Who it is, by the issuer's word. */
export interface ForeignIdentity {
  issuer: string;
  subject: string;
  /** Whether the issuer says that more than a password was asked for. */
  multiFactor: boolean;
  /** When the issuer last asked who it is, if it tells: an issuer that knows a browser lets it in unasked for hours. */
  askedAt: Date | null;
}

export type Oidc = ReturnType<typeof createOidc>;

/** Seconds that a sign-in elsewhere may take. */
const patience = 600;
/** Seconds that the issuer has to answer us. */
const timeout = 10;
/** Seconds that the issuer's clock may differ from ours. */
const clockSkew = 30;

/** What was begun, kept in the browser that began it: a cookie that no script and no other host can read or set. */
const begunSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  purpose: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('sign-in'), onwards: z.string() }),
    z.object({ kind: z.literal('link'), session: z.string() }),
    z.object({ kind: z.literal('confirm'), session: z.string(), onwards: z.string() }),
    z.object({ kind: z.literal('invitation'), token: z.string() }),
  ]),
});

/** `amr` values (RFC 8176) and `acr` values (Sweden Connect, REFEDS, OpenID) by which an issuer says that it asked for two factors. */
const multiFactor = new Set([
  'mfa',
  'http://id.elegnamnden.se/loa/1.0/loa3',
  'http://id.elegnamnden.se/loa/1.0/loa4',
  'http://id.swedenconnect.se/loa/1.0/uncertified-loa3',
  'https://refeds.org/profile/mfa',
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
  'phr',
  'phrh',
]);
const claimsSchema = z.object({
  iss: z.string(),
  sub: z.string(),
  acr: z.string().optional().catch(undefined),
  amr: z.array(z.string()).optional().catch(undefined),
  auth_time: z.number().optional().catch(undefined),
});

/** Sign-in at an OpenID Connect issuer: code flow with PKCE, state and nonce. */
export function createOidc(settings: OidcSettings, baseUrl: string, now: () => Date) {
  const begunCookie = cookie(baseUrl, 'insatskatalog-oidc', /^[\w-]{1,2000}$/, patience);
  const redirectUri = baseUrl + paths.oidcAnswer();
  let discovered: Promise<client.Configuration> | undefined;

  /** Asked for when it is first needed, so that the service starts without the issuer; and again after a failure. */
  function configuration(): Promise<client.Configuration> {
    const issuer = new URL(settings.issuer);
    // Plain http only where the settings allow it: on this machine.
    const execute = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [];
    discovered ??= client
      .discovery(issuer, settings.clientId, settings.clientSecret, undefined, { execute, timeout })
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
    return discovered;
  }

  return {
    name: settings.name,
    forget: begunCookie.remove,

    /** @throws when the issuer does not answer */
    async begin(purpose: OidcPurpose): Promise<{ location: string; setCookie: string }> {
      const config = await configuration();
      const begun = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        at: now().getTime(),
        purpose,
      };
      // Asks anew, and has the issuer say when it did (OpenID Connect Core 3.1.2.1): it could let a known browser in unasked.
      const anew: Record<string, string> =
        purpose.kind === 'confirm' ? { prompt: 'login', max_age: '0' } : {};
      const location = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid',
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
        ...anew,
      });
      const value = Buffer.from(JSON.stringify(begun)).toString('base64url');
      return { location: location.href, setCookie: begunCookie.give(value) };
    },

    /**
     * @param query what the issuer sent the browser back with
     * @throws when the answer is not to what this browser began, or the issuer refused or does not answer
     */
    async answer(
      query: string,
      cookies: string | null,
    ): Promise<{ purpose: OidcPurpose; identity: ForeignIdentity; askedAnew: boolean }> {
      const begun = readBegun(begunCookie.read(cookies));
      if (!begun) throw new Error('nothing was begun in this browser');
      const tokens = await client.authorizationCodeGrant(
        await configuration(),
        new URL(redirectUri + query),
        { expectedState: begun.state, expectedNonce: begun.nonce, pkceCodeVerifier: begun.verifier },
      );
      const { iss, sub, acr, amr, auth_time } = claimsSchema.parse(tokens.claims());
      const said = [...(amr ?? []), acr ?? ''];
      const identity = {
        issuer: iss,
        subject: sub,
        multiFactor: said.some((each) => multiFactor.has(each)),
        askedAt: auth_time === undefined ? null : new Date(auth_time * 1000),
      };
      const askedAnew = auth_time !== undefined && (auth_time + clockSkew) * 1000 >= begun.at;
      return { purpose: begun.purpose, identity, askedAnew };
    },
  };
}

function readBegun(value: string | null): z.infer<typeof begunSchema> | null {
  try {
    return begunSchema.parse(JSON.parse(Buffer.from(value ?? '', 'base64url').toString()));
  } catch {
    return null;
  }
}
