import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { isClosed } from '@insatskatalog/shared/provider-links.ts';
import { data, redirect } from 'react-router';
import { portsContext } from '../context.ts';
import { providerForm } from '../texts/provider-space.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/change-route';
import { readProviderProposal, providerErrors } from './posted.server.ts';
import { ProposalForm } from './proposal-form.tsx';
import { spaceView } from './space.server.ts';

export const handle = { acts: ['send'] };

export function loader({ params, context }: Route.LoaderArgs) {
  const ports = context.get(portsContext);
  const space = ports.providerLinks.open(params.token);
  if (isClosed(space)) throw redirect(paths.providerLink(params.token));
  const entry = space.entries.find(({ id }) => id === params.entry);
  if (!entry) throw data(null, { status: 404 });
  const { owner } = spaceView(space, params.token, ports);
  return { title: entry.texts.sv.title, form: entryFormOf(entry), owner };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const posted = await readProviderProposal(request);
  const { providerLinks } = context.get(portsContext);
  const result = providerLinks.proposeChange(params.token, params.entry, posted);
  if (isClosed(result)) return redirect(paths.providerLink(params.token), 303);
  if ('missing' in result) throw data(null, { status: 404 });
  if ('sent' in result) return redirect(`${paths.providerLink(params.token)}?gjort=andring`, 303);
  return data({ errors: providerErrors(result.objections), posted }, { status: 422 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(providerForm.change(loaderData?.title ?? '')) },
  { name: 'robots', content: 'noindex' },
];

const noErrors: never[] = [];

/** A provider says how an entry of its own should be. */
export default function ChangeRoute({ loaderData, actionData, params }: Route.ComponentProps) {
  const { title, form } = loaderData;
  return (
    <ProposalForm
      heading={providerForm.change(title)}
      lead={providerForm.changeLead}
      back={paths.providerLink(params.token)}
      form={actionData?.posted.form ?? form}
      message={actionData?.posted.message ?? ''}
      replyTo={actionData?.posted.replyTo ?? ''}
      errors={actionData?.errors ?? noErrors}
    />
  );
}
