import type { Actor } from '@insatskatalog/shared/actor.ts';
import { inArray, notInArray } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { accounts } from '../db/accounts-schema.ts';
import { readFact } from '../installation.ts';

/** One account a role, for visitors to a demonstration. They have no passwords: there is no other way into them. */
const demonstrationAccounts = [
  {
    id: '00000000-0000-4000-8000-00000000de01',
    email: 'katalogadministrator@example.org',
    name: 'Katalogadministratören',
    role: 'administrator',
    association: 'sf-botkyrka-huddinge-salem',
  },
  {
    id: '00000000-0000-4000-8000-00000000de02',
    email: 'redaktionen@example.org',
    name: 'Redaktionen',
    role: 'editorial-office',
    association: null,
  },
] as const satisfies (Actor & { email: string })[];

const visitors = demonstrationAccounts.map(({ id }) => id);

/** Adds the demonstration's accounts to a database that has its associations. */
export function writeDemonstrationAccounts(db: Database, now: () => Date): void {
  db.insert(accounts)
    .values(demonstrationAccounts.map((account) => ({ ...account, createdAt: now().toISOString() })))
    .onConflictDoNothing()
    .run();
}

/** Takes them away, and whoever is signed in to them. */
export function removeDemonstrationAccounts(db: Database): void {
  db.delete(accounts).where(inArray(accounts.id, visitors)).run();
}

/** Whether anybody has an account of their own here, be it only invited: such an installation is somebody's, and not for trying. */
export const hasOwnAccounts = (db: Database): boolean =>
  db.select().from(accounts).where(notInArray(accounts.id, visitors)).limit(1).get() !== undefined;

/** Whether what the installation holds are examples, and anybody may try. */
export const isDemonstration = (db: Database): boolean => readFact(db, 'demonstration') === 'true';

/** Whether it is one of the accounts that anybody may try: nothing in them can be changed, and they look after no others. */
export const isVisitors = (account: string): boolean =>
  demonstrationAccounts.some(({ id }) => id === account);

/** Who has a role in the demonstration. */
export const visitorIn = (role: Actor['role']): Actor | undefined =>
  demonstrationAccounts.find((account) => account.role === role);
