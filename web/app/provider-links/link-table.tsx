import type { ProviderLink } from '@insatskatalog/shared/provider-links.ts';
import { Form } from 'react-router';
import { providerPage } from '../texts/provider-links.ts';
import { day } from '../texts/sv.ts';
import '../ui/table.css';

const pillOf = { valid: 'open', expired: 'closed', revoked: 'closed' } as const;

/** The links that have been made, the latest first; those that work can be closed. */
export function LinkTable({ links }: { links: ProviderLink[] }) {
  const { columns } = providerPage;
  if (links.length === 0) return <p>{providerPage.noLinks}</p>;
  return (
    <div className="table-box">
      <table className="table">
        <caption>{providerPage.list}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.made}</th>
            <th scope="col">{columns.by}</th>
            <th scope="col">{columns.expires}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.act}</th>
          </tr>
        </thead>
        <tbody>
          {links.map(({ id, createdAt, createdByName, expiresAt, state }) => (
            <tr key={id}>
              <th scope="row">{day(createdAt)}</th>
              <td data-label={columns.by}>{createdByName}</td>
              <td data-label={columns.expires}>{day(expiresAt)}</td>
              <td data-label={columns.state}>
                <span className={`pill ${pillOf[state]}`}>{providerPage.states[state]}</span>
              </td>
              <td>
                {state === 'valid' && (
                  <Form method="post">
                    <input type="hidden" name="link" value={id} />
                    <button
                      className="button quiet small"
                      name="intent"
                      value="revoke"
                      aria-label={providerPage.revokeMade(createdAt)}
                    >
                      {providerPage.revoke}
                    </button>
                  </Form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
