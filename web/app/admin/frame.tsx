import { paths } from '@insatskatalog/shared/paths.ts';
import { Form, Link, NavLink, Outlet, useLocation, useMatches } from 'react-router';
import { portsContext } from '../context.ts';
import { adminFrame } from '../texts/admin.ts';
import { site } from '../texts/sv.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import { NoticeArea, type NoticeView } from '../ui/notice.tsx';
import type { Route } from './+types/frame';
import { actNotice } from './act-done.server.ts';
import { actorOf } from './actor.server.ts';
import './admin.css';

/** Tells the root that this part of the site has a frame of its own. */
export const handle = { frame: 'admin' };

export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { catalogue, worklist, bulkActs } = context.get(portsContext);
  const { associations } = catalogue.reference();
  return {
    name: actor.name,
    role: actor.role,
    association: associations.find(({ id }) => id === actor.association)?.shortName ?? null,
    counts: worklist.counts(actor),
    notice: actNotice(bulkActs, actor, url),
  };
}

/** What stands around every page of the administration: where one is, whose it is, what waits, and the way out. */
export default function AdminFrame({ loaderData }: Route.ComponentProps) {
  const { association, counts } = loaderData;
  const { pathname } = useLocation();
  const notice = usePageNotice();
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
            <summary>
              {site.menu}
              {counts.todo > 0 && <span className="admin-count">{counts.todo}</span>}
            </summary>
            <Menu role={loaderData.role} counts={counts} />
            <Who name={loaderData.name} />
          </details>
        </nav>
      </header>
      <main id="innehall" className="admin-main" tabIndex={-1}>
        <NoticeArea notice={notice} />
        <Outlet />
      </main>
    </div>
  );
}

type FrameData = Route.ComponentProps['loaderData'];

function Menu({ role, counts }: Pick<FrameData, 'role' | 'counts'>) {
  const { links, toDo, waiting } = adminFrame;
  return (
    <ul className="plain-list">
      <MenuLink to={paths.admin.todo()} icon="tasks" count={counts.todo} counted={toDo}>
        {links.todo}
      </MenuLink>
      <MenuLink to={paths.admin.entries()} icon="cards">
        {links.entries}
      </MenuLink>
      <MenuLink to={paths.admin.proposals()} icon="inbox" count={counts.proposals} counted={waiting}>
        {links.proposals}
      </MenuLink>
      <MenuLink to={paths.admin.providers()} icon="home">
        {links.providers}
      </MenuLink>
      <MenuLink to={paths.admin.imports()} icon="upload">
        {links.imports}
      </MenuLink>
      <MenuLink to={paths.admin.settings()} icon="sliders">
        {links.settings}
      </MenuLink>
      {role === 'editorial-office' && (
        <>
          <MenuLink to={paths.admin.vocabularies()} icon="tag">
            {links.vocabularies}
          </MenuLink>
          <MenuLink to={paths.admin.synonyms()} icon="swap">
            {links.synonyms}
          </MenuLink>
        </>
      )}
      <MenuLink to={paths.admin.accounts()} icon="key">
        {links.accounts}
      </MenuLink>
      <MenuLink to={paths.admin.audit()} icon="log">
        {links.audit}
      </MenuLink>
    </ul>
  );
}

function MenuLink(props: {
  to: string;
  icon: IconName;
  count?: number;
  counted?: (count: number) => string;
  children: string;
}) {
  const { to, icon, count = 0, counted, children } = props;
  return (
    <li>
      <NavLink to={to} end={to === paths.admin.todo()}>
        <Icon name={icon} />
        {children}
        {count > 0 && counted && (
          <>
            <span className="admin-count" aria-hidden="true">
              {count}
            </span>
            <span className="visually-hidden">{counted(count)}</span>
          </>
        )}
      </NavLink>
    </li>
  );
}

function Who({ name }: { name: string }) {
  return (
    <div className="admin-who">
      <Link to={paths.admin.ownAccount()}>
        <Icon name="person" />
        {name}
      </Link>
      <Link to={paths.start()}>
        <Icon name="search" />
        {adminFrame.publicSite}
      </Link>
      <Form method="post" action={paths.signOut()}>
        <button type="submit">
          <Icon name="out" />
          {adminFrame.signOut}
        </button>
      </Form>
    </div>
  );
}

/** A page of the administration says what was done by `notice` in its loader's data; the frame shows it. */
interface PageNotice {
  notice?: NoticeView | null;
}

/** The innermost page that has something to say. */
function usePageNotice(): NoticeView | null {
  const matches = useMatches();
  return (
    matches
      .map((match) => (match.loaderData as PageNotice | undefined)?.notice)
      .findLast((notice) => notice !== undefined && notice !== null) ?? null
  );
}
