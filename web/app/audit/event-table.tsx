import { Link } from 'react-router';
import { auditTexts as texts, outcomes } from '../texts/audit.ts';
import '../ui/table.css';
import type { EventView } from './event-view.server.ts';

/** Events, newest first. `withAssociation`: whose they are, for who sees those of all. */
export function EventTable(props: { events: EventView[]; total: number; withAssociation: boolean }) {
  const { columns } = texts;
  return (
    <div className="table-box">
      <table className="table">
        <caption>{texts.found(props.total)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.actor}</th>
            <th scope="col">{columns.action}</th>
            <th scope="col">{columns.object}</th>
            {props.withAssociation && <th scope="col">{columns.association}</th>}
          </tr>
        </thead>
        <tbody>
          {props.events.map((event) => (
            <tr key={event.id}>
              <td className="audit-at">{event.at}</td>
              <td data-label={columns.actor}>{event.actor}</td>
              <td>
                <strong>{event.action}</strong>
                {event.refused && <span className="pill closed audit-refused">{outcomes.refused}</span>}
                <Details details={event.details} />
              </td>
              <td data-label={columns.object}>
                {event.kind}
                {event.object && ': '}
                {event.to ? <Link to={event.to}>{event.object}</Link> : event.object}
              </td>
              {props.withAssociation && <td data-label={columns.association}>{event.association}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Details({ details }: Pick<EventView, 'details'>) {
  if (details.length === 0) return null;
  return (
    <details className="audit-details">
      <summary>{texts.more}</summary>
      <dl>
        {details.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
