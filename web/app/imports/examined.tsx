import { paths } from '@insatskatalog/shared/paths.ts';
import { Form, Link } from 'react-router';
import { importTexts } from '../texts/imports.ts';
import { number } from '../texts/sv.ts';
import { PageSteps } from '../ui/page-steps.tsx';
import { AcceptPanel } from './accept-panel.tsx';
import type { ImportView } from './import-view.server.ts';
import { kindsShown, rowsAddress } from './kinds.ts';
import { RowsTable } from './rows-table.tsx';

/** What a sheet would do, row by row, with the choices there are and the act of accepting it. */
export function Examined({ view }: { view: ImportView }) {
  const { examined } = importTexts;
  const { columnCounts } = view;
  return (
    <>
      <p className="import-columns-note">
        {examined.columns(columnCounts.known, columnCounts.unknown)}{' '}
        <Link to={paths.admin.importColumns(view.id)}>{examined.changeColumns}</Link>
      </p>
      <KindLinks view={view} />
      <Form method="post" className="import-rows">
        {view.items.length === 0 ? (
          <p className="muted">{examined.none}</p>
        ) : (
          <RowsTable rows={view.items} label={examined.filter} />
        )}
        <PageSteps steps={view.steps} />
        <AcceptPanel view={view} />
      </Form>
    </>
  );
}

/** How many rows there are of each kind; each leads to them. */
function KindLinks({ view: { counts, kind } }: { view: ImportView }) {
  const { examined } = importTexts;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <nav aria-label={examined.filter}>
      <ul className="plain-list import-kinds">
        <li>
          <Link
            to={rowsAddress(null, 1)}
            aria-current={kind === null ? 'page' : undefined}
            preventScrollReset
          >
            <strong>{number(all)}</strong> {examined.all}
          </Link>
        </li>
        {kindsShown.map((each) => (
          <li key={each} className={each}>
            <Link
              to={rowsAddress(each, 1)}
              aria-current={kind === each ? 'page' : undefined}
              preventScrollReset
            >
              <strong>{number(counts[each])}</strong> {examined.kinds[each]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
