import { confirmedFor } from '@insatskatalog/shared/accounts.ts';
import type { OidcAnswer, SignIn, Visitor } from '@insatskatalog/shared/sign-in.ts';
import type { Logger } from 'pino';
import type { Database } from '../db/open.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { BeginSession } from './begin-session.ts';
import type { AccountRow, RecordAccountEvent } from './events.ts';
import type { AccountLinks } from './links.ts';
import type { ForeignIdentity, Oidc } from './oidc.ts';
import type { AccountRows } from './rows.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { Sessions } from './sessions.ts';

export interface WithOidcParts {
  db: Database;
  now: () => Date;
  oidc: Oidc | null;
  rows: AccountRows;
  sessions: Sessions;
  cookie: SessionCookie;
  links: AccountLinks;
  begin: BeginSession;
  events: RecordAccountEvent;
  log: Pick<Logger, 'warn'>;
}

/**
 * Sign-in elsewhere. Whose account it is, is known by issuer and subject alone: a mail address there can be anybody's tomorrow. So an
 * account has to say itself, signed in or with its invitation in hand, which identity is its own.
 */
export function createWithOidc(parts: WithOidcParts): Pick<SignIn, 'beginOidc' | 'answerOidc'> {
  const { db, now, oidc, rows, sessions, cookie, links, begin, events, log } = parts;

  /** The issuer may have let a browser in that it knew: what needs a fresh sign-in counts from when it last asked. */
  const signIn = (account: AccountRow, { multiFactor, askedAt }: ForeignIdentity, visitor: Visitor) =>
    multiFactor
      ? begin.full(account, 'elsewhere', visitor, askedAt ?? neverAsked)
      : begin.halfway(account, visitor);

  function link(account: AccountRow, { issuer, subject }: ForeignIdentity): boolean {
    const owner = rows.byIdentity(issuer, subject);
    if (owner) return owner.id === account.id;
    rows.link(issuer, subject, account.id);
    events.done('account.link-oidc', account);
    return true;
  }

  /** The account whose session asked to be confirmed, when it is this browser's and the identity its owner's. */
  function confirm(session: string, { issuer, subject }: ForeignIdentity, visitor: Visitor): string | null {
    const owner = rows.byIdentity(issuer, subject);
    const actor = visitor.session?.actor;
    if (!owner || visitor.session?.id !== session || actor?.id !== owner.id) return null;
    events.done('account.confirm', owner, owner, { way: 'elsewhere' });
    return cookie.give(sessions.confirm(session));
  }

  /** The account whose session asked for the link, when it is this browser's still and fresh enough. */
  function linking(session: string, visitor: Visitor): AccountRow | null {
    const actor = visitor.session?.actor;
    const confirmedAt = sessions.confirmedAt(session)?.getTime() ?? 0;
    const isFresh = now().getTime() - confirmedAt <= confirmedFor * 60_000;
    return actor && visitor.session?.id === session && isFresh ? (rows.byId(actor.id) ?? null) : null;
  }

  function answer(
    { purpose, identity, askedAnew }: Awaited<ReturnType<Oidc['answer']>>,
    visitor: Visitor,
  ): OidcAnswer {
    if (purpose.kind === 'confirm') {
      if (!askedAnew) return { failed: 'not-asked' };
      const setCookie = confirm(purpose.session, identity, visitor);
      if (setCookie !== null) return { confirmed: true, setCookie, onwards: purpose.onwards };
      const account = visitor.session?.actor && rows.byId(visitor.session.actor.id);
      if (account) events.refused('account.confirm', account);
      return { failed: 'refused' };
    }
    if (purpose.kind === 'link') {
      const account = linking(purpose.session, visitor);
      if (!account) return { failed: 'refused' };
      return link(account, identity) ? { linked: true } : { failed: 'taken' };
    }
    if (purpose.kind === 'invitation') {
      const invited = links.owner('invitation', purpose.token);
      if (!invited) return { failed: 'link-ended' };
      if (!link(invited, identity)) return { failed: 'taken' };
      links.use(purpose.token);
      events.done('account.accept', invited, invited, { way: 'elsewhere' });
      return { ...signIn(invited, identity, visitor), onwards: '' };
    }
    const account = rows.byIdentity(identity.issuer, identity.subject);
    if (!account) {
      events.refusedUnknown('account.sign-in');
      return { failed: 'unknown' };
    }
    if (account.disabledAt !== null) {
      events.refused('account.sign-in', account, { reason: 'disabled' });
      return { failed: 'unknown' };
    }
    return { ...signIn(account, identity, visitor), onwards: purpose.onwards };
  }

  return {
    async beginOidc(purpose) {
      try {
        return (await oidc?.begin(purpose)) ?? null;
      } catch (error) {
        log.warn({ err: error }, 'the OIDC issuer does not answer');
        return null;
      }
    },

    async answerOidc(address, cookies, visitor) {
      if (!oidc) return { answer: { failed: 'refused' }, forget: '' };
      const forget = oidc.forget();
      try {
        const said = await oidc.answer(address.search, cookies);
        return { answer: writeTransaction(db, () => answer(said, visitor)), forget };
      } catch (error) {
        // Codes and what the issuer says; openid-client puts no secret of ours into its errors.
        log.warn({ err: error }, 'a sign-in elsewhere did not succeed');
        return { answer: { failed: isUnreachable(error) ? 'unreachable' : 'refused' }, forget };
      }
    },
  };
}

/** An issuer that does not tell when it asked is believed to have done so long ago. */
const neverAsked = new Date(0);

const isUnreachable = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || error.message === 'fetch failed');
