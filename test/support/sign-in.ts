import { sessionCookie } from '@insatskatalog/server/accounts/session-cookie.ts';
import { createSessions } from '@insatskatalog/server/accounts/sessions.ts';
import { accounts } from '@insatskatalog/server/db/accounts-schema.ts';
import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

/** Somebody who is signed in: the headers that a request of theirs carries, and the cookie for a browser. */
export interface SignedIn {
  account: string;
  name: string;
  /** For `fetch`: the session, and the origin that a browser would send with a form. */
  headers: { Cookie: string; Origin: string };
  cookie: { name: string; value: string; url: string };
}

/**
 * An account with a session, without the pages of signing in (which have tests of their own).
 *
 * @param association the tenant of an administrator; null makes one of the editorial office
 */
export function signIn(
  app: { url: string; dataDir: string; now?: () => Date },
  association: string | null,
  name = association === null ? 'Redaktör Ek' : 'Administratör Ask',
): SignedIn {
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  try {
    const id = randomUUID();
    const role = association === null ? ('editorial-office' as const) : ('administrator' as const);
    const now = app.now?.() ?? new Date();
    db.insert(accounts)
      .values({ id, email: `${id}@example.org`, name, role, association, createdAt: now.toISOString() })
      .run();
    const value = createSessions(db, () => now).begin(id, 'full', 'test');
    const cookie = { name: sessionCookie(app.url).name, value, url: app.url };
    return {
      account: id,
      name,
      headers: { Cookie: `${cookie.name}=${value}`, Origin: app.url },
      cookie,
    };
  } finally {
    db.$client.close();
  }
}
