import { paths } from '@insatskatalog/shared/paths.ts';
import { proposalStates } from '@insatskatalog/shared/proposals.ts';
import { Link } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { pageNumber } from '../admin/page-number.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { proposalQueue } from '../texts/proposal-queue.ts';
import { day, site } from '../texts/sv.ts';
import { PageHead } from '../ui/page-head.tsx';
import { PageSteps } from '../ui/page-steps.tsx';
import '../ui/table.css';
import type { Route } from './+types/queue-route';
import { queueView } from './queue-view.server.ts';
import './queue.css';

/** Proposals on a page. */
const limit = 25;

export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { proposals } = context.get(portsContext);
  const state = proposalStates.find((each) => each === url.searchParams.get('lage')) ?? 'waiting';
  const page = pageNumber(url.searchParams);
  const queue = granted(proposals.queue(actor, { state, page, limit }));
  if ('refused' in queue) throw new Error(queue.reason);
  return queueView(queue, { state, page, limit }, url.searchParams);
}

export const meta: Route.MetaFunction = () => [{ title: site.title(proposalQueue.title) }];

/** What waits for a decision, and what has been decided. */
export default function QueueRoute({ loaderData }: Route.ComponentProps) {
  const { state, filters, rows, steps } = loaderData;
  const { columns } = proposalQueue;
  return (
    <>
      <PageHead title={proposalQueue.title} lead={proposalQueue.lead} />
      <nav aria-label={proposalQueue.filter}>
        <ul className="plain-list queue-filters">
          {filters.map(({ to, label, count, current }) => (
            <li key={to}>
              <Link to={to} aria-current={current ? 'page' : undefined}>
                {label} <span className="queue-count">{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <p>{proposalQueue.empty[state]}</p>
      ) : (
        <div className="table-box">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{columns.entry}</th>
                <th scope="col">{columns.what}</th>
                <th scope="col">{columns.from}</th>
                <th scope="col">{state === 'waiting' ? columns.sent : columns.decided}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, title, kind, about, from, at }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={paths.admin.proposal(id)}>{title}</Link>
                  </th>
                  <td data-label={columns.what}>
                    <strong>{kind}</strong>
                    {about && <span className="queue-about">{about}</span>}
                  </td>
                  <td data-label={columns.from}>{from}</td>
                  <td data-label={state === 'waiting' ? columns.sent : columns.decided}>{day(at)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <PageSteps steps={steps} />
    </>
  );
}
