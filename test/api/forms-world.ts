import { createSessions } from '@insatskatalog/server/accounts/sessions.ts';
import { hashToken, newToken } from '@insatskatalog/server/accounts/tokens.ts';
import { accountLinks, providerLinks } from '@insatskatalog/server/db/accounts-schema.ts';
import { createHash } from 'node:crypto';
import { signIn } from '../support/sign-in.ts';
import { associationA, policyWorld, type World } from './policy-world.ts';

/** Who sends a form: nobody in particular, somebody halfway through signing in, or somebody who is signed in. */
export type Sender = 'anybody' | 'halfway' | 'administrator' | 'office';

/** The world in which links lead somewhere and time passes, for sending forms as those who may send them. */
export interface FormsWorld extends World {
  /** A page's address, with new things in it and links that hold. */
  pageOf(pattern: string): string;
  /** The headers of a new session. */
  headersFor(sender: Sender): Record<string, string>;
  /** Lets so many seconds pass. */
  pass(seconds: number): void;
  /** Tells two states of the whole catalogue apart, but for what reading and refusing leave behind. */
  everything(): string;
  /** Tells two states of what is not association A's apart. */
  othersThings(): string;
}

/** What changes though nobody changed anything: sessions are used, failures counted, refusals told of, entries indexed. */
const passing = /^(sessions|sign_in_failures|audit_events|search_dirty|search_|__drizzle|sqlite_)/;
/** Tables that only the editorial office writes in, and what stands in others about anybody but A. */
const others = [
  'vocabularies',
  'terms',
  'merged_terms',
  'term_texts',
  'synonyms',
  'merged_providers',
  'association_municipalities',
  'municipalities',
  'counties',
  'identities',
  `associations where id <> '${associationA}'`,
  `association_settings where association <> '${associationA}'`,
  ...['interventions', 'drafts', 'proposals', 'imports'].map(
    (table) => `${table} where association is not '${associationA}'`,
  ),
];

export async function formsWorld(): Promise<FormsWorld> {
  let ahead = 0;
  const world = await policyWorld(() => new Date(Date.now() + ahead));
  const { app, db } = world;
  const soon = () => new Date(app.now().getTime() + 3_600_000).toISOString();

  const accountLink = (purpose: 'invitation' | 'reset') => (): string => {
    const token = newToken();
    const { account } = signIn(app, associationA);
    db.insert(accountLinks)
      .values({ tokenHash: hashToken(token), purpose, account, expiresAt: soon() })
      .run();
    return token;
  };
  let linked = '';
  const providerLink = (): string => {
    const token = newToken();
    const { id, provider } = world.entry();
    linked = id;
    db.insert(providerLinks)
      .values({
        tokenHash: hashToken(token),
        id: crypto.randomUUID(),
        provider,
        association: associationA,
        createdBy: 'Prov',
        createdAt: app.now().toISOString(),
        expiresAt: soon(),
      })
      .run();
    return token;
  };
  const given = (pattern: string): Record<string, () => string> => {
    if (pattern.startsWith('/verksamhet')) return { token: providerLink, entry: () => linked };
    if (pattern.startsWith('/inbjudan')) return { token: accountLink('invitation') };
    return pattern.startsWith('/nytt-losenord') ? { token: accountLink('reset') } : {};
  };
  const digest = (froms: string[]): string => {
    const hash = createHash('sha256');
    for (const from of froms)
      hash.update(JSON.stringify(db.$client.prepare(`select * from ${from}`).raw().all()));
    return hash.digest('hex');
  };
  const tables = db.$client
    .prepare("select name from sqlite_schema where type = 'table'")
    .pluck()
    .all()
    .map(String)
    .filter((name) => !passing.test(name));

  return {
    ...world,
    pageOf: (pattern) => world.addressOf(pattern, given(pattern)),
    headersFor(sender) {
      if (sender === 'anybody') return { Origin: app.url };
      const { headers, account, cookie } = signIn(app, sender === 'office' ? null : associationA);
      if (sender !== 'halfway') return { ...headers };
      const token = createSessions(db, app.now).begin(account, 'password', 'test');
      return { Origin: app.url, Cookie: `${cookie.name}=${token}` };
    },
    pass(seconds) {
      ahead += seconds * 1000;
    },
    everything: () => digest(tables),
    othersThings: () => digest(others),
  };
}
