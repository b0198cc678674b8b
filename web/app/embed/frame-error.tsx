import { paths } from '@insatskatalog/shared/paths.ts';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Link } from '../framing/link.tsx';
import { framingTexts } from '../texts/framing.ts';
import { site } from '../texts/sv.ts';

/** What stands in the frame instead of a page that is missing or broke. */
export function FrameError() {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  const { heading, text } = framingTexts[missing ? 'missing' : 'broken'];
  return (
    <div className="wrap page">
      <title>{site.title(heading)}</title>
      <h1>{heading}</h1>
      <p className="lead">{text}</p>
      <p className="section">
        <Link className="button" to={paths.search()}>
          {framingTexts.all}
        </Link>
      </p>
    </div>
  );
}
