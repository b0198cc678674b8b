import { formatFrame, parseFrame } from '@insatskatalog/shared/embed.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { Outlet } from 'react-router';
import { portsContext } from '../context.ts';
import { FramingContext } from '../framing/framing.ts';
import { LeavingLink } from '../framing/link.tsx';
import { ownerOf } from '../owner.server.ts';
import { framingTexts } from '../texts/framing.ts';
import { site } from '../texts/sv.ts';
import { Mark } from '../ui/mark.tsx';
import type { Route } from './+types/frame';
import { useFullPage } from './full-page.ts';
import { useHeightForHost } from './height-for-host.ts';
import './embed.css';

/** Tells the root that this part of the site has a frame of its own. */
export const handle = { frame: 'embed' };

export function loader({ url, context }: Route.LoaderArgs) {
  const reference = context.get(portsContext).catalogue.reference();
  const { frame } = parseFrame(url.searchParams, reference);
  const association = reference.associations.find(({ id }) => id === frame.association);
  return {
    /** What every page in the frame keeps in its address. */
    kept: formatFrame(frame).toString(),
    association: association ? { id: association.id, name: association.shortName } : null,
    owner: frame.theme === 'association' ? ownerOf(association) : null,
    ...(frame.theme !== 'association' && { theme: frame.theme }),
  };
}

/** What stands around the catalogue on another site's page: whose it is, and the way out to it. */
export default function Frame({ loaderData }: Route.ComponentProps) {
  const { association, kept } = loaderData;
  useHeightForHost();
  return (
    <FramingContext value={kept}>
      <header className="embed-head">
        <div className="wrap">
          <p>
            <Mark />
            <span>
              <strong>{site.name}</strong>
              {association && <small>{association.name}</small>}
            </span>
          </p>
          <LeavingLink to={useFullPage()}>{framingTexts.open}</LeavingLink>
        </div>
      </header>
      <main id="innehall" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="embed-foot">
        <nav className="wrap" aria-label={site.footerMenu}>
          <LeavingLink to={paths.accessibility(association?.id)}>{framingTexts.accessibility}</LeavingLink>
          <LeavingLink to={paths.privacy()}>{framingTexts.privacy}</LeavingLink>
        </nav>
      </footer>
    </FramingContext>
  );
}
