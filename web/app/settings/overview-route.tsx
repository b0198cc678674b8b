import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { portsContext } from '../context.ts';
import { settingsTexts } from '../texts/settings.ts';
import { site } from '../texts/sv.ts';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/overview-route';
import { settingsOf } from './association.server.ts';
import { overviewView } from './overview.server.ts';
import './settings.css';

export function loader(args: Route.LoaderArgs) {
  const { actor, association } = settingsOf(args);
  const { municipalities } = args.context.get(portsContext).catalogue.reference();
  const saved = args.url.searchParams.get('sparat') ?? '';
  const isOffice = actor.role === 'editorial-office';
  const notices: Record<string, string> = settingsTexts.saved;
  return {
    id: association.id,
    shortName: association.shortName,
    isOffice,
    parts: overviewView(association, municipalities, isOffice),
    notice: Object.hasOwn(notices, saved) ? { text: notices[saved] ?? '' } : null,
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData ? settingsTexts.of(loaderData.shortName) : settingsTexts.title) },
];

/** A picture, since the content security policy lets no element have a style of its own. */
const Swatch = ({ colour }: { colour: string }) => (
  <svg className="settings-swatch" viewBox="0 0 1 1" aria-hidden="true">
    <path d="M0 0h1v1H0z" fill={colour} />
  </svg>
);

export default function SettingsOverview({ loaderData }: Route.ComponentProps) {
  const { id, shortName, isOffice, parts } = loaderData;
  return (
    <>
      <PageHead
        title={settingsTexts.of(shortName)}
        lead={settingsTexts.lead}
        back={isOffice ? { to: paths.admin.settings(), label: settingsTexts.all } : undefined}
      >
        <Link className="button quiet" to={paths.association(id)}>
          {settingsTexts.see}
        </Link>
      </PageHead>
      <dl className="settings-parts">
        {parts.map(({ heading, says, colour, change }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>
              {colour && <Swatch colour={colour} />}
              {says}
            </dd>
            <dd className="settings-change">
              {change && (
                <Link to={change}>
                  {settingsTexts.change}
                  <span className="visually-hidden"> {heading}</span>
                </Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
