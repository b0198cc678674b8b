import type { Actor, Refusal } from './actor.ts';
import type { FormError } from './publishable.ts';
import type { SessionState } from './session.ts';
import type { PasswordProblem, SecondFactorOffer, Visitor, Wait, Wrong } from './sign-in.ts';

/** Minutes after which a sign-in is too old for what could lock its owner out: the password is asked for again. */
export const confirmedFor = 30;

/** The act needs the password again first. */
export interface NotConfirmed {
  confirm: true;
}

/** What somebody sees of their own account. */
export interface OwnAccountView {
  name: string;
  email: string;
  role: Actor['role'];
  association: string | null;
  /** A visitor's account in a demonstration: nothing in it can be changed. */
  demonstration: boolean;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  recoveryCodesLeft: number;
  /** Whether acts that could lock the owner out may be done now. */
  confirmed: boolean;
  sessions: { id: string; device: string; createdAt: string; lastUsedAt: string; own: boolean }[];
  /** The name of the sign-in elsewhere, where there is one, and whether it opens this account. */
  oidc: { name: string; linked: boolean } | null;
}

/** One's own account. Every act is told to the audit log. */
export interface OwnAccount {
  view(session: SessionState): OwnAccountView | Refusal;
  /** Shows again that it is the owner; the session goes on under a new token. */
  confirm(password: string, visitor: Visitor): Promise<{ setCookie: string } | Wrong | Wait | Refusal>;
  rename(session: SessionState, name: string): { renamed: true } | { errors: FormError[] } | Refusal;
  /** Ends the account's other sessions. */
  changePassword(
    session: SessionState,
    password: string,
  ): Promise<{ changed: true } | { problems: PasswordProblem[] } | NotConfirmed | Refusal>;
  /** Begins the move to another authenticator app; the one there is works until a code from the new one is given. */
  offerSecondFactor(session: SessionState): { offer: SecondFactorOffer } | NotConfirmed | Refusal;
  replaceSecondFactor(
    code: string,
    visitor: Visitor,
  ): { recoveryCodes: string[] } | Wrong | Wait | NotConfirmed | Refusal;
  newRecoveryCodes(session: SessionState): { recoveryCodes: string[] } | NotConfirmed | Refusal;
  endSession(session: SessionState, id: string): { ended: true } | Refusal;
  endOtherSessions(session: SessionState): { ended: true } | Refusal;
  unlinkOidc(session: SessionState): { unlinked: true } | NotConfirmed | Refusal;
}

/** An account as those see it who look after accounts. */
export interface AccountView {
  id: string;
  name: string;
  email: string;
  role: Actor['role'];
  association: string | null;
  state: 'invited' | 'active' | 'disabled';
  hasPassword: boolean;
  hasSecondFactor: boolean;
  hasOidc: boolean;
  createdAt: string;
  lastSignedInAt: string | null;
  /** The last moment of a waiting invitation, when it is still good. */
  invitedUntil: string | null;
  may: AccountAct[];
}

/** A draft that an account approved for a day to come (ISO date): the approval falls when the account is disabled. */
export interface WaitingApproval {
  entry: string;
  title: string;
  publishOn: string;
}

export const accountActs = [
  'invite-again',
  'withdraw',
  'disable',
  'enable',
  'reset-password',
  'reset-second-factor',
] as const;
export type AccountAct = (typeof accountActs)[number];

/** What an invitation says, all as text. */
export interface InvitationForm {
  name: string;
  email: string;
  /** `editorial-office`, or an association's id. */
  of: string;
}

/** A link that works once has gone by mail, or is to be handed over: it is shown this once and kept nowhere. */
export type LinkHandedOut = { mailedTo: string } | { link: string; mailFailed: boolean };

/** Others' accounts: the editorial office looks after all, an administrator sees those of its association. */
export interface Accounts {
  list(actor: Actor): AccountView[] | Refusal;
  open(actor: Actor, account: string): (AccountView & { approvals: WaitingApproval[] }) | Refusal;
  invite(
    session: SessionState,
    form: InvitationForm,
  ): Promise<
    { account: string; handedOut: LinkHandedOut } | { errors: FormError[] } | NotConfirmed | Refusal
  >;
  /** The earlier invitation's link stops working. */
  inviteAgain(
    session: SessionState,
    account: string,
  ): Promise<{ handedOut: LinkHandedOut } | NotConfirmed | Refusal>;
  /** Takes an invitation back that nobody has accepted; the account is gone. */
  withdraw(session: SessionState, account: string): { withdrawn: true } | NotConfirmed | Refusal;
  /**
   * Ends every session at once, and what the account approved for a day to come waits for approval again: that many drafts. The
   * editorial office's last account cannot be disabled.
   */
  disable(
    session: SessionState,
    account: string,
  ): { disabled: true; unapproved: number } | NotConfirmed | Refusal;
  enable(session: SessionState, account: string): { enabled: true } | NotConfirmed | Refusal;
  resetPassword(
    session: SessionState,
    account: string,
  ): Promise<{ handedOut: LinkHandedOut } | NotConfirmed | Refusal>;
  /** For a lost device: sessions end, and the next sign-in sets up a new one. */
  resetSecondFactor(session: SessionState, account: string): { reset: true } | NotConfirmed | Refusal;
}

/** What the audit log tells of accounts. */
export type AccountEvent =
  | 'account.sign-in'
  | 'account.sign-out'
  | 'account.second-factor'
  | 'account.invite'
  | 'account.accept'
  | 'account.withdraw'
  | 'account.disable'
  | 'account.enable'
  | 'account.rename'
  | 'account.confirm'
  | 'account.change-password'
  | 'account.reset-password'
  | 'account.set-up-second-factor'
  | 'account.reset-second-factor'
  | 'account.new-recovery-codes'
  | 'account.link-oidc'
  | 'account.unlink-oidc'
  | 'account.end-session';
