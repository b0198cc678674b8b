import type { ReactNode } from 'react';
import { Link } from '../framing/link.tsx';
import { searchTexts } from '../texts/search.ts';
import type { PageLinks as PageLinksView } from './pages.server.ts';

export function PageLinks({ pages }: { pages: PageLinksView }) {
  return (
    <nav className="pages" aria-label={searchTexts.pages.label}>
      <ul className="plain-list">
        {pages.previous && (
          <li>
            <PageLink to={pages.previous} rel="prev">
              {searchTexts.pages.previous}
            </PageLink>
          </li>
        )}
        {pages.numbered.map((numbered, place) => (
          <li key={numbered?.page ?? `gap-${place}`}>
            {numbered === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <PageLink to={numbered.to} current={numbered.page === pages.current}>
                <span className="visually-hidden">{searchTexts.pages.page}</span>
                {numbered.page}
              </PageLink>
            )}
          </li>
        ))}
        {pages.next && (
          <li>
            <PageLink to={pages.next} rel="next">
              {searchTexts.pages.next}
            </PageLink>
          </li>
        )}
      </ul>
    </nav>
  );
}

function PageLink(props: { to: string; current?: boolean; rel?: string; children: ReactNode }) {
  return (
    <Link
      to={props.to}
      rel={props.rel}
      state={{ focusHeading: true }}
      aria-current={props.current ? 'page' : undefined}
    >
      {props.children}
    </Link>
  );
}
