import { ownAccountPage } from '../texts/accounts.ts';
import type { OwnAccount } from './views.ts';
import { timeOf } from './time.ts';

/** Where one is signed in, and the end of it. */
export function SessionsSection({ account }: { account: OwnAccount }) {
  const texts = ownAccountPage.sessions;
  return (
    <section aria-labelledby="sessions-heading">
      <h2 id="sessions-heading">{texts.heading}</h2>
      <ul className="plain-list account-list">
        {account.sessions.map(({ id, device, createdAt, lastUsedAt, own }) => (
          <li key={id}>
            <div>
              <strong>{device}</strong>
              <p className="small muted">
                {texts.since(timeOf(createdAt))}, {texts.used(timeOf(lastUsedAt))}
              </p>
            </div>
            {own ? (
              <span className="pill open">{texts.own}</span>
            ) : (
              <form method="post">
                <input type="hidden" name="session" value={id} />
                <button
                  className="button quiet small"
                  name="intent"
                  value="end-session"
                  type="submit"
                  aria-label={texts.endNamed(device, timeOf(createdAt))}
                >
                  {texts.end}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {account.sessions.length > 1 && (
        <form method="post">
          <button className="button quiet" name="intent" value="end-other-sessions" type="submit">
            {texts.endOthers}
          </button>
        </form>
      )}
    </section>
  );
}
