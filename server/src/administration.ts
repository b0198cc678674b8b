import type { Ports } from '@insatskatalog/shared/ports.ts';
import type { Logger } from 'pino';
import { openAccounts, type OpenAccountsParts } from './accounts/open-accounts.ts';
import type { SessionCookie } from './accounts/session-cookie.ts';
import type { Sessions } from './accounts/sessions.ts';
import { createAuditRecord } from './audit/record.ts';
import { createBulkActs } from './bulk/bulk.ts';
import type { LongWrite } from './db/long-write.ts';
import type { Database } from './db/open.ts';
import { createDuplicates } from './duplicates/alike.ts';
import { createEditing } from './editing/editing.ts';
import { createExchange } from './exchange/exchange.ts';
import type { InterventionStore } from './interventions/store.ts';
import { clearHandled } from './proposals/clear.ts';
import { createProposals } from './proposals/proposals.ts';
import { createProviderLinks } from './provider-links/provider-links.ts';
import type { CachedReference } from './reference.ts';
import { createSettingsPorts } from './settings-ports.ts';
import { createSavedViews } from './worklist/saved-views.ts';
import { createWorklist } from './worklist/worklist.ts';

export interface AdministrationParts extends Pick<
  OpenAccountsParts,
  'mailer' | 'oidc' | 'baseUrl' | 'secretKeys'
> {
  db: Database;
  store: InterventionStore;
  reference: CachedReference;
  log: Logger;
  now: () => Date;
  longWrite: LongWrite;
  /** Told after every act that changes what is published. */
  onChange: () => void;
}

export interface Administration {
  /** What the pages may ask and do, beside reading the catalogue. */
  ports: Omit<
    Ports,
    | 'catalogue'
    | 'missedSearches'
    | 'baseUrl'
    | 'embedScript'
    | 'searchLogDays'
    | 'dataLicence'
    | 'apiDescription'
  >;
  sessions: Sessions;
  sessionCookie: SessionCookie;
  /** Publishes and archives what its day has come for, and forgets what is kept no longer. */
  doWhatIsDue(): void;
  close(): Promise<void>;
}

/** Everything behind sign-in and providers' links, put together: one port for each capability. */
export function openAdministration(parts: AdministrationParts): Administration {
  const { db, store, reference, mailer, oidc, baseUrl, secretKeys, log, now, longWrite, onChange } = parts;
  const record = createAuditRecord(db, now, { longWrite, log });
  const editing = createEditing({ db, store, now, onChange });
  const exchange = createExchange({ db, store, editing, reference, now, longWrite, onChange, log });
  const settings = createSettingsPorts({ db, store, reference, record, now, longWrite, onChange, log });
  const { sessions, sessionCookie, ...accounts } = openAccounts({
    db,
    now,
    longWrite,
    secretKeys,
    record,
    mailer,
    oidc,
    baseUrl,
    log,
    associations: () => reference.current().associations.map(({ id }) => id),
  });
  return {
    ports: {
      ...accounts,
      ...settings.ports,
      editing,
      exchange,
      worklist: createWorklist(db, now),
      savedViews: createSavedViews(db),
      bulkActs: createBulkActs({ db, store, now, onChange }, editing),
      duplicates: createDuplicates(db),
      proposals: createProposals({ db, store, editing, mail: mailer, log }, now),
      providerLinks: createProviderLinks(db, store, now),
    },
    sessions,
    sessionCookie,
    doWhatIsDue: () => {
      editing.doWhatIsDue(log);
      clearHandled(db, now());
      exchange.clearUndecided();
    },
    async close() {
      await exchange.close();
      await settings.close();
    },
  };
}
