import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { auditTexts as texts } from '../texts/audit.ts';

/** The ways to older and newer events, and to all of them as a file. `query` is the address's, without its page. */
export function PagesOfLog({ page, pages, query }: { page: number; pages: number; query: string }) {
  const to = (number: number) => {
    const params = new URLSearchParams(query);
    if (number > 1) params.set('sida', String(number));
    const search = params.toString();
    return search ? `${paths.admin.audit()}?${search}` : paths.admin.audit();
  };
  return (
    <div className="audit-foot">
      {pages > 1 && (
        <nav className="audit-pages" aria-label={texts.pages}>
          {page > 1 && (
            <Link className="button quiet" to={to(Math.min(page - 1, pages))}>
              {texts.newer}
            </Link>
          )}
          <span>{texts.page(page, pages)}</span>
          {page < pages && (
            <Link className="button quiet" to={to(page + 1)}>
              {texts.older}
            </Link>
          )}
        </nav>
      )}
      <p className="audit-export">
        <span className="muted">{texts.export}</span>
        {/* Files, not pages: the browser asks for them itself. */}
        <a href={paths.admin.auditExport('csv', query)}>{texts.csv}</a>
        <a href={paths.admin.auditExport('json', query)}>{texts.json}</a>
      </p>
    </div>
  );
}
