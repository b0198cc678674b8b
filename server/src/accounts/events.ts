import type { AccountEvent } from '@insatskatalog/shared/accounts.ts';
import type { RecordEvent } from '../audit/record.ts';
import type { accounts } from '../db/accounts-schema.ts';

export type AccountRow = typeof accounts.$inferSelect;

/** Whoever did it, where it was not the account's owner. */
export interface By {
  id: string;
  name: string;
}

export type RecordAccountEvent = ReturnType<typeof accountEvents>;

/** Tells the audit log what happened to an account; its association's administrators can read it there. */
export function accountEvents(record: RecordEvent) {
  return {
    done(
      action: AccountEvent,
      account: AccountRow,
      by: By = account,
      details: Record<string, unknown> = {},
    ): void {
      record({ actor: by.id, actorName: by.name, action, ...about(account), details });
    },
    refused(action: AccountEvent, account: AccountRow, details: Record<string, unknown> = {}): void {
      record({ actor: 'public', actorName: '', action, outcome: 'refused', ...about(account), details });
    },
    /** Nobody's account: what was typed is not told, for it may be a password in the wrong field. */
    refusedUnknown(action: AccountEvent): void {
      const nothing = { objectKind: 'account', objectId: '', objectName: '', association: null };
      record({ actor: 'public', actorName: '', action, outcome: 'refused', ...nothing, details: {} });
    },
  };
}

const about = ({ id, name, association }: AccountRow) => ({
  objectKind: 'account',
  objectId: id,
  objectName: name,
  association,
});
