import type { Actor } from './actor.ts';
import type { SessionState } from './session.ts';

/** Whoever asks, before anybody knows who it is. The address is for slowing down guesses, and kept nowhere as it is. */
export interface Visitor {
  address: string;
  userAgent: string;
  /** The request's session, which a new one takes the place of. */
  session: SessionState | null;
}

/** A new session: the `Set-Cookie` that gives it to the browser, and what is still to come. */
export interface SessionBegun {
  setCookie: string;
  next: 'second-factor' | 'nothing';
}

/** It was not right; nobody is told which part. */
export interface Wrong {
  wrong: true;
}

/** So many failures lately that the next try has to wait, right or wrong. */
export interface Wait {
  waitSeconds: number;
}

/** Why a password cannot be chosen. */
export type PasswordProblem = 'too-short' | 'too-long' | 'common' | 'personal';
export const passwordLength = { min: 12, max: 200 } as const;

/** What an authenticator app needs, until a code from it has shown that it was received. */
export interface SecondFactorOffer {
  /** The key in groups of four, for typing. */
  key: string;
  /** `otpauth:` address: opens an app on the same device. */
  address: string;
  /** The same as a QR code: an SVG path in a square of `size` units. */
  qr: { size: number; path: string };
}

/** Whom a link in a mail is for. */
export interface LinkOwner {
  name: string;
  email: string;
  role: Actor['role'];
  association: string | null;
}

/** What a sign-in elsewhere (OIDC) is for. */
export type OidcPurpose =
  | { kind: 'sign-in'; onwards: string }
  /** `session` is the id of the session that asks, which no other site can know. */
  | { kind: 'link'; session: string }
  /** Shows again who it is, before an act that could lock the owner out. */
  | { kind: 'confirm'; session: string; onwards: string }
  | { kind: 'invitation'; token: string };

/** How a sign-in elsewhere ended. */
export type OidcAnswer =
  | (SessionBegun & { onwards: string })
  | { linked: true }
  /** The session goes on under a new token. */
  | { confirmed: true; setCookie: string; onwards: string }
  /** The state does not match what this browser began, or the issuer refused. */
  | { failed: 'refused' | 'unreachable' }
  /** Nobody's account here. */
  | { failed: 'unknown' }
  /** It is another account's. */
  | { failed: 'taken' }
  /** The issuer let somebody in whom it already knew, and asked for nothing. */
  | { failed: 'not-asked' }
  | { failed: 'link-ended' };

/** The ways in: everything that can be asked before somebody is signed in. */
export interface SignIn {
  ways(): {
    /** The name of the sign-in elsewhere; null when none is set up. */
    oidc: string | null;
    /** The roles that can be tried without an account: none unless the installation is a demonstration. */
    demonstration: Actor['role'][];
    /** Whether links are sent by mail. */
    mail: boolean;
  };

  withPassword(email: string, password: string, visitor: Visitor): Promise<SessionBegun | Wrong | Wait>;
  /** Null where it is not a demonstration. */
  inDemonstration(role: Actor['role'], visitor: Visitor): SessionBegun | null;

  /** What the session needs to become a full one: a code, or first an authenticator app. */
  secondFactor(session: SessionState): { asked: true } | { offer: SecondFactorOffer };
  /** Takes a code from the app, once, or a recovery code. */
  giveCode(code: string, visitor: Visitor): SessionBegun | Wrong | Wait;
  /** Takes the first code from a new app. The recovery codes are shown now and never again. */
  setUpSecondFactor(
    code: string,
    visitor: Visitor,
  ): (SessionBegun & { recoveryCodes: string[] }) | Wrong | Wait;

  /** Null when the link has been used, has ended, or never was. */
  linkOwner(purpose: 'invitation' | 'reset', token: string): LinkOwner | null;
  acceptInvitation(
    token: string,
    password: string,
    visitor: Visitor,
  ): Promise<SessionBegun | { problems: PasswordProblem[] } | null>;
  /** Ends every session of the account. The second factor stays as it was. */
  chooseNewPassword(
    token: string,
    password: string,
  ): Promise<{ changed: true } | { problems: PasswordProblem[] } | null>;
  /** Mails a link to choose a new password, where there is such an account. Nobody is told whether there was. */
  forgotten(email: string, visitor: Visitor): void;

  /** Where to send the browser, and the cookie that remembers why; null when no such sign-in is set up or the issuer does not answer. */
  beginOidc(purpose: OidcPurpose): Promise<{ location: string; setCookie: string } | null>;
  /**
   * @param address what the issuer sent the browser back to, query and all
   * @param cookies the request's `Cookie` header
   * @returns also the `Set-Cookie` that forgets why it began
   */
  answerOidc(
    address: URL,
    cookies: string | null,
    visitor: Visitor,
  ): Promise<{ answer: OidcAnswer; forget: string }>;

  /** Ends the session and gives the `Set-Cookie` that takes it from the browser. */
  signOut(session: SessionState | null): string;
}
