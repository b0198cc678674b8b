import { paths } from '@insatskatalog/shared/paths.ts';
import { Form, Link, NavLink, Outlet, useLocation, useMatches } from 'react-router';
import { portsContext } from '../context.ts';
import { adminFrame } from '../texts/admin.ts';
import { site } from '../texts/sv.ts';
import { Mark } from '../ui/mark.tsx';
import { NoticeArea, type NoticeView } from '../ui/notice.tsx';
import type { Route } from './+types/frame';
import { actorOf } from './actor.server.ts';
import './admin.css';

/** Tells the root that this part of the site has a frame of its own. */
export const handle = { frame: 'admin' };

export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { associations } = context.get(portsContext).catalogue.reference();
  return {
    name: actor.name,
    role: actor.role,
    association: associations.find(({ id }) => id === actor.association)?.shortName ?? null,
  };
}

/** What stands around every page of the administration: where one is, whose it is, and the way out. */
export default function AdminFrame({ loaderData }: Route.ComponentProps) {
  const { role, association, name } = loaderData;
  const { pathname } = useLocation();
  const { links } = adminFrame;
  return (
    <div className="admin">
      <header className="admin-side">
        <Link className="site-name" to={paths.admin.todo()}>
          <Mark />
          <span>
            {site.name}
            <small>{association ?? adminFrame.editorialOffice}</small>
          </span>
        </Link>
        <nav aria-label={adminFrame.menu}>
          {/* Keyed, so that it does not stay open over the page that it led to. */}
          <details key={pathname} className="admin-menu">
            <summary>{site.menu}</summary>
            <ul className="plain-list">
              <MenuLink to={paths.admin.todo()}>{links.todo}</MenuLink>
              <MenuLink to={paths.admin.entries()}>{links.entries}</MenuLink>
              <MenuLink to={paths.admin.proposals()}>{links.proposals}</MenuLink>
              <MenuLink to={paths.admin.providers()}>{links.providers}</MenuLink>
              <MenuLink to={paths.admin.imports()}>{links.imports}</MenuLink>
              <MenuLink to={paths.admin.settings()}>{links.settings}</MenuLink>
              {role === 'editorial-office' && (
                <>
                  <MenuLink to={paths.admin.vocabularies()}>{links.vocabularies}</MenuLink>
                  <MenuLink to={paths.admin.synonyms()}>{links.synonyms}</MenuLink>
                </>
              )}
              <MenuLink to={paths.admin.accounts()}>{links.accounts}</MenuLink>
              <MenuLink to={paths.admin.audit()}>{links.audit}</MenuLink>
            </ul>
            <div className="admin-who">
              <Link to={paths.admin.ownAccount()}>{name}</Link>
              <Link to={paths.start()}>{adminFrame.publicSite}</Link>
              <Form method="post" action={paths.signOut()}>
                <button className="link-button" type="submit">
                  {adminFrame.signOut}
                </button>
              </Form>
            </div>
          </details>
        </nav>
      </header>
      <main id="innehall" className="admin-main" tabIndex={-1}>
        <NoticeArea notice={usePageNotice()} />
        <Outlet />
      </main>
    </div>
  );
}

/** A page of the administration says what was done by `notice` in its loader's data; the frame shows it. */
interface PageNotice {
  notice?: NoticeView | null;
}

function usePageNotice(): NoticeView | null {
  const matches = useMatches();
  return (
    matches
      .map((match) => (match.loaderData as PageNotice | undefined)?.notice)
      .findLast((notice) => notice !== undefined) ?? null
  );
}

function MenuLink({ to, children }: { to: string; children: string }) {
  return (
    <li>
      <NavLink to={to} end={to === paths.admin.todo()}>
        {children}
      </NavLink>
    </li>
  );
}
