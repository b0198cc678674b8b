import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import type { RecordEvent } from '../audit/record.ts';
import { tellRefusal } from '../audit/refusals.ts';
import { allows } from '../policy.ts';
import type { AcceptParts } from './accept.ts';
import type { ImportRow, ImportStore } from './import-store.ts';
import type { UndoParts } from './undo.ts';

export interface ImportParts extends AcceptParts, Omit<UndoParts, 'editing'> {
  imports: ImportStore;
  record: RecordEvent;
}

export type ImportDesk = ReturnType<typeof createImportDesk>;

/** What every act on an import stands on: the tables, the policy and the log. */
export function createImportDesk<Parts extends ImportParts>(parts: Parts) {
  return {
    ...parts,
    /** An import that this actor may see; others are not there, and that it was tried is in the log. */
    find: (actor: Actor, id: string): ImportRow | Refusal => {
      const row = parts.imports.find(id);
      if (row && allows(actor, 'entry.import', row.association)) return row;
      if (row) tellRefusal(parts.record, actor, 'entry.import', { kind: 'import', id });
      return { refused: 'not-found' };
    },
    /** Tells the log of what somebody did to an import, in the transaction of what was done. */
    note: (actor: Actor, row: ImportRow, details: Record<string, unknown>): void => {
      parts.record({
        actor: actor.id,
        actorName: actor.name,
        action: 'entry.import',
        objectKind: 'import',
        objectId: row.id,
        objectName: row.fileName,
        association: row.association,
        details,
      });
    },
  };
}

export const notNow = (reason: string): Refusal => ({ refused: 'not-now', reason });
export const underWay = notNow('Filen håller på att läsas in.');
export const alreadyDecided = notNow('Importen är redan avgjord.');
