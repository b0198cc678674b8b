import { paths } from '@insatskatalog/shared/paths.ts';
import { isRouteErrorResponse, Link, Outlet } from 'react-router';
import { adminErrors } from '../texts/admin.ts';
import { site } from '../texts/sv.ts';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/page';

/** What the frame holds. A page that is missing or broke says so here, with the menu still beside it. */
export default function AdminPage() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { heading, text } = adminErrors.words(isRouteErrorResponse(error) ? error.status : 500);
  return (
    <>
      <title>{site.title(heading)}</title>
      <PageHead title={heading} lead={text} />
      <p className="page-acts">
        <Link className="button" to={paths.admin.todo()}>
          {adminErrors.todo}
        </Link>
        <Link className="button quiet" to={paths.admin.entries()}>
          {adminErrors.entries}
        </Link>
      </p>
    </>
  );
}
