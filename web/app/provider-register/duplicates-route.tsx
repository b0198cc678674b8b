import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { duplicateTexts as texts } from '../texts/provider-register.ts';
import { interventions, site } from '../texts/sv.ts';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/duplicates-route';
import { officeOf } from './provider.server.ts';
import './provider-register.css';

/** In each group, the one that most entries have is the one to keep. */
export function loader(args: Route.LoaderArgs) {
  return {
    groups: officeOf(args).duplicates.flatMap((group) => {
      const [keep, ...others] = group.toSorted((a, b) => b.entries - a.entries);
      return keep ? [{ keep, others }] : [];
    }),
  };
}

export const meta: Route.MetaFunction = () => [{ title: site.title(texts.title) }];

export default function Duplicates({ loaderData }: Route.ComponentProps) {
  const { groups } = loaderData;
  return (
    <>
      <PageHead
        title={texts.title}
        lead={groups.length > 0 ? texts.lead : texts.none}
        back={{ to: paths.admin.providers(), label: texts.back }}
      />
      <ul className="plain-list duplicate-groups">
        {groups.map(({ keep, others }) => (
          <li key={keep.id} className="panel">
            <ul className="plain-list">
              <li>
                <Named {...keep} />
              </li>
              {others.map((other) => (
                <li key={other.id}>
                  <Named {...other} />
                  <Link
                    className="button quiet small"
                    to={paths.admin.mergeProvider(other.id, keep.id)}
                    aria-label={texts.mergeWith(other.name, keep.name)}
                  >
                    {texts.merge}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function Named({ id, name, entries }: { id: string; name: string; entries: number }) {
  return (
    <span>
      <Link to={paths.admin.changeProvider(id)}>{name}</Link>{' '}
      <span className="muted small">{interventions(entries)}</span>
    </span>
  );
}
