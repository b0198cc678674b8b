import { paths } from '@insatskatalog/shared/paths.ts';
import { useEffect, useRef, type ReactNode } from 'react';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteLoaderData,
  type ShouldRevalidateFunction,
} from 'react-router';
import type { Route } from './+types/root';
import { portsContext } from './context.ts';
import { ErrorPage } from './information/error-page.tsx';
import { ListBar } from './my-list/bar.tsx';
import { ListDay } from './my-list/list-day.ts';
import { themesOf } from './theme-css.server.ts';
import { Layout as PageFrame, type Operator } from './ui/layout.tsx';
import { keepsPlace, RememberedScroll } from './ui/scroll.tsx';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';

export function loader({ context }: Route.LoaderArgs) {
  const { catalogue } = context.get(portsContext);
  const reference = catalogue.reference();
  return {
    demonstration: reference.demonstration,
    themes: themesOf(reference).version,
    today: catalogue.today(),
  };
}

// What every page shares does not change while somebody reads.
export const shouldRevalidate: ShouldRevalidateFunction = () => false;

export const links: Route.LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** A page's loader data may name the association whose colours and name the page carries. */
export interface PageOwner {
  owner?: Operator | null;
  /** Other colours than those of the catalogue or the owner. */
  theme?: 'light' | 'dark';
}

/** A route may say that it brings a frame of its own. */
interface PageHandle {
  frame?: 'admin' | 'embed';
}

/** The frame that the page brings, and with it the place for its content. */
const useOwnFrame = (): PageHandle['frame'] =>
  useMatches()
    .map(({ handle }) => (handle as PageHandle | undefined)?.frame)
    .findLast((frame) => frame !== undefined);

export function Layout({ children }: { children: ReactNode }) {
  const shared = useRouteLoaderData<typeof loader>('root');
  const matches = useMatches();
  const frame = useOwnFrame();
  const owners = matches.map((match) => match.loaderData as PageOwner | undefined);
  const owner = owners.map((page) => page?.owner).findLast((found) => found !== undefined);
  const theme = owners.map((page) => page?.theme).findLast((found) => found !== undefined);
  return (
    <html lang="sv" data-association={owner?.id} data-frame={frame} data-theme={theme}>
      <head>
        {/* In a frame on another site, what is not told to stay there takes the place of the whole page. */}
        {frame === 'embed' && <base target="_top" />}
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {/* Last, so that an association's colours win over the catalogue's own. */}
        <link rel="stylesheet" href={paths.themes(shared?.themes)} />
      </head>
      <body>
        <PageFrame demonstration={shared?.demonstration ?? false} operator={owner ?? null} frame={frame}>
          <ListDay value={frame ? null : (shared?.today ?? null)}>{children}</ListDay>
        </PageFrame>
        {!frame && <ListBar />}
        <RememberedScroll />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  useFocusAfterNavigation();
  return <Outlet />;
}

/** After a link has been followed, keyboard and screen reader start at the new page's heading instead of nowhere. */
function useFocusAfterNavigation() {
  const { pathname, state }: { pathname: string; state: unknown } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    if (keepsPlace(state)) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [pathname, state]);
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const page = <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />;
  const frame = useOwnFrame();
  // The frame is not there when what it was to hold has failed.
  return frame ? (
    <main id="innehall" className="admin-main" tabIndex={-1}>
      {page}
    </main>
  ) : (
    page
  );
}
