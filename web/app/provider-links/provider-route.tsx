import { paths } from '@insatskatalog/shared/paths.ts';
import { linkDays } from '@insatskatalog/shared/provider-links.ts';
import { data, Form, Link, redirect } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { providerPage } from '../texts/provider-links.ts';
import { site } from '../texts/sv.ts';
import { SelectField } from '../ui/form-field.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/provider-route';
import { LinkTable } from './link-table.tsx';
import { MadeLink } from './made-link.tsx';
import './providers.css';

const acts = ['create', 'revoke'] as const;
export const handle = { acts };

export function loader({ params, context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { providerLinks, catalogue } = context.get(portsContext);
  const provider = granted(providerLinks.provider(actor, params.provider));
  if ('refused' in provider) throw new Error(provider.reason);
  const types = catalogue.reference().vocabularies.find(({ id }) => id === 'provider_types')?.terms ?? [];
  const { name, entries, links, email } = provider;
  return {
    name,
    entries,
    links,
    email,
    keepsNames: actor.role === 'editorial-office',
    type: types.find(({ id }) => id === provider.type)?.label ?? '',
    notice: url.searchParams.get('gjort') === 'stangd' ? { text: providerPage.revoked } : null,
  };
}

export async function action({ params, request, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const { providerLinks, baseUrl } = context.get(portsContext);
  const posted = await readForm(request);
  switch (intentOf(posted, acts)) {
    case 'create': {
      const made = granted(providerLinks.create(actor, params.provider, Number(posted.get('days'))));
      // The form offers no other days than those that there are.
      if ('refused' in made) throw data(null, { status: 400 });
      // Shown in the answer itself: an address would keep the token in the browser's history.
      return {
        link: baseUrl + paths.providerLink(made.token),
        expiresAt: made.expiresAt,
        sender: actor.name,
      };
    }
    case 'revoke': {
      granted(providerLinks.revoke(actor, textOf(posted, 'link')));
      return redirect(`${paths.admin.provider(params.provider)}?gjort=stangd`, 303);
    }
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: site.title(loaderData?.name ?? '') }];

/** One provider: what it runs, and the links by which it can say what is to be changed. */
export default function ProviderRoute({ loaderData, actionData, params }: Route.ComponentProps) {
  const { name, type, entries, links, email, keepsNames } = loaderData;
  return (
    <>
      <PageHead
        title={name}
        lead={providerPage.lead(type, entries.length)}
        back={{ to: paths.admin.providers(), label: providerPage.back }}
      >
        {keepsNames && (
          <Link className="button quiet small" to={paths.admin.changeProvider(params.provider)}>
            {providerPage.change}
          </Link>
        )}
      </PageHead>
      {actionData && <MadeLink key={actionData.link} provider={name} email={email} {...actionData} />}
      <section className="provider-part">
        <h2>{providerPage.links}</h2>
        <p>{providerPage.linksLead}</p>
        {entries.length > 0 && (
          <Form method="post" className="provider-new-link">
            <SelectField name="days" label={providerPage.days} defaultValue={linkDays[0]}>
              {linkDays.map((days) => (
                <option key={days} value={days}>
                  {providerPage.dayOptions(days)}
                </option>
              ))}
            </SelectField>
            <button className={actionData ? 'button quiet' : 'button'} name="intent" value="create">
              {providerPage.create}
            </button>
          </Form>
        )}
        <LinkTable links={links} />
      </section>
      <section className="provider-part">
        <h2>{providerPage.entries}</h2>
        {entries.length === 0 && <p>{providerPage.noEntries}</p>}
        <ul className="plain-list">
          {entries.map(({ id, title, status }) => (
            <li key={id}>
              <Link to={paths.admin.entry(id)}>{title}</Link>{' '}
              {status !== 'published' && <span className="pill closed">{providerPage.statuses[status]}</span>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
