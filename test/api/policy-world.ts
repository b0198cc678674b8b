import { accounts } from '@insatskatalog/server/db/accounts-schema.ts';
import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { eq } from 'drizzle-orm';
import { join } from 'node:path';
import { anIntervention } from '../support/an-intervention.ts';
import { startApp, type App } from '../support/app.ts';
import { signIn } from '../support/sign-in.ts';

export const roles = ['anonymous', 'administrator of A', 'administrator of B', 'office', 'disabled'] as const;
export type Role = (typeof roles)[number];

export const associationA = 'sf-botkyrka-huddinge-salem';
const associationB = 'sf-sodertalje';

/** What the routes are tried on: things that belong to association A. Each call makes a new one, for some acts use it up. */
export interface World {
  app: App;
  headersOf(role: Role): Record<string, string>;
  /** The id of an account of A. */
  account(): string;
  /** A published entry of A. */
  entry(): { id: string; slug: string };
  close(): Promise<void>;
}

export async function policyWorld(): Promise<World> {
  const app = await startApp({ searchEngine: 'sqlite' });
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  const store = createInterventionStore(db, app.now);
  const disabled = signIn(app, associationA);
  db.update(accounts)
    .set({ disabledAt: app.now().toISOString() })
    .where(eq(accounts.id, disabled.account))
    .run();
  const headers: Record<Role, Record<string, string>> = {
    anonymous: { Origin: app.url },
    'administrator of A': signIn(app, associationA).headers,
    'administrator of B': signIn(app, associationB).headers,
    office: signIn(app, null).headers,
    disabled: disabled.headers,
  };
  let made = 0;
  return {
    app,
    headersOf: (role) => headers[role],
    account: () => signIn(app, associationA, 'Prov').account,
    entry() {
      const draft = anIntervention({ title: `Prov ${++made}` });
      const { id, slug } = store.save(draft, {
        id: crypto.randomUUID(),
        status: 'published',
        association: associationA,
        author: 'Prov',
      });
      return { id, slug };
    },
    async close() {
      db.$client.close();
      await app.stop();
      app.remove();
    },
  };
}
