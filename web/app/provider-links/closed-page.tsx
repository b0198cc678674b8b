import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { closedLink } from '../texts/provider-space.ts';
import type { ClosedView } from './space.server.ts';

/** What somebody with a link that leads nowhere can do. */
export function ClosedPage({ reason, keeper, email, phone }: ClosedView) {
  return (
    <div className="wrap page">
      <div className="prose">
        <h1>{closedLink.heading}</h1>
        <p className="lead">{reason}</p>
        {keeper && <p>{closedLink.ask(keeper)}</p>}
        {phone && (
          <p>
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{closedLink.call(phone)}</a>
          </p>
        )}
        {email && (
          <p>
            <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
        <p>{closedLink.meanwhile}</p>
        <p>
          <Link className="button" to={paths.search()}>
            {closedLink.toCatalogue}
          </Link>
        </p>
      </div>
    </div>
  );
}
