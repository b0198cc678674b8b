import { accounts } from '@insatskatalog/server/db/accounts-schema.ts';
import { imports, proposals } from '@insatskatalog/server/db/editing-schema.ts';
import { openDatabase, type Database } from '@insatskatalog/server/db/open.ts';
import { synonyms } from '@insatskatalog/server/db/reference-schema.ts';
import type { ImportContent } from '@insatskatalog/server/exchange/import-content.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { eq } from 'drizzle-orm';
import { join } from 'node:path';
import { anEntryForm } from '../support/an-entry-form.ts';
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
  db: Database;
  headersOf(role: Role): Record<string, string>;
  /** A published entry of A's. */
  entry(): { id: string; slug: string; provider: string };
  /**
   * The address of a route, with something that belongs to A in place of each parameter.
   *
   * @param given what stands for parameters instead
   */
  addressOf(pattern: string, given?: Record<string, () => string>): string;
  close(): Promise<void>;
}

export async function policyWorld(now?: () => Date): Promise<World> {
  const app = await startApp({ searchEngine: 'sqlite', requestsPerMinute: 1_000_000, now });
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
  const entry = () => {
    const draft = anIntervention({ title: `Prov ${++made}` });
    const about = { id: crypto.randomUUID(), status: 'published', association: associationA } as const;
    const { id, slug, provider } = store.save(draft, { ...about, author: 'Prov' });
    return { id, slug, provider: provider.id };
  };
  const proposal = (): string => {
    const id = crypto.randomUUID();
    db.insert(proposals)
      .values({
        id,
        entry: entry().id,
        association: associationA,
        kind: 'change',
        from: 'visitor',
        fields: [],
        form: anEntryForm(),
        message: 'Fel tid',
        replyTo: '',
        state: 'waiting',
        answer: '',
        createdAt: app.now().toISOString(),
      })
      .run();
    return id;
  };
  const readSheet = (): string => {
    const id = crypto.randomUUID();
    db.insert(imports)
      .values({
        id,
        account: disabled.account,
        accountName: 'Prov',
        association: associationA,
        fileName: 'prov.csv',
        createdAt: app.now().toISOString(),
        state: 'read',
        content: {
          namesRow: 1,
          names: ['Namn'],
          rows: [['Prov']],
          mapping: ['title'],
          mapped: 1,
          findings: [],
          choices: {},
          outcome: null,
        } satisfies ImportContent,
      })
      .run();
    return id;
  };
  /** What stands in an address for each parameter, made anew each time: some acts use it up. */
  const things: Record<string, () => string> = {
    id: () => entry().id,
    entry: () => entry().id,
    slug: () => entry().slug,
    account: () => signIn(app, associationA, 'Prov').account,
    association: () => associationA,
    municipality: () => 'huddinge',
    proposal,
    import: readSheet,
    format: () => 'csv',
    provider: () => entry().provider,
    vocabulary: () => 'target_groups',
    term: () => 'unga-vuxna',
    synonym: () => db.select().from(synonyms).limit(1).get()?.id ?? '',
    token: () => 'x',
  };
  return {
    app,
    db,
    entry,
    headersOf: (role) => headers[role],
    addressOf: (pattern, given) =>
      pattern.replace(/:(\w+)/g, (_match, name: string) => {
        const thing = given?.[name] ?? things[name];
        if (!thing) throw new Error(`Say in policy-world.ts what :${name} is.`);
        return thing();
      }),
    async close() {
      db.$client.close();
      await app.stop();
      app.remove();
    },
  };
}
