import type { Confirming } from './confirm-field.tsx';
import type { AccountView, OwnAccountView, WaitingApproval } from '@insatskatalog/shared/accounts.ts';

/** One's own account as its page shows it: the role in words, and the address that links it to a sign-in elsewhere. */
export type OwnAccount = Omit<OwnAccountView, 'role'> & { role: string; link: string } & Pick<
    Confirming,
    'elsewhere'
  >;

/** Another's account as its page shows it. */
export interface AccountPage {
  account: AccountView & { approvals: WaitingApproval[] };
  role: string;
  confirming: Confirming;
}
