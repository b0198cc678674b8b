import { emptyEntryForm } from '@insatskatalog/shared/entry-form.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { isClosed } from '@insatskatalog/shared/provider-links.ts';
import { data, redirect } from 'react-router';
import { portsContext } from '../context.ts';
import { providerForm } from '../texts/provider-space.ts';
import { site } from '../texts/sv.ts';
import type { Route } from './+types/new-entry-route';
import { readProviderProposal, providerErrors } from './posted.server.ts';
import { ProposalForm } from './proposal-form.tsx';
import { spaceView } from './space.server.ts';

export const handle = { acts: ['send'] };

export function loader({ params, context }: Route.LoaderArgs) {
  const ports = context.get(portsContext);
  const space = ports.providerLinks.open(params.token);
  if (isClosed(space)) throw redirect(paths.providerLink(params.token));
  const { owner } = spaceView(space, params.token, ports);
  return { owner };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const posted = await readProviderProposal(request);
  const { providerLinks } = context.get(portsContext);
  const result = providerLinks.proposeEntry(params.token, posted);
  if (isClosed(result)) return redirect(paths.providerLink(params.token), 303);
  if ('sent' in result) return redirect(`${paths.providerLink(params.token)}?gjort=ny-insats`, 303);
  return data({ errors: providerErrors(result.objections), posted }, { status: 422 });
}

export const meta: Route.MetaFunction = () => [
  { title: site.title(providerForm.newEntry) },
  { name: 'robots', content: 'noindex' },
];

const noErrors: never[] = [];
const blank = emptyEntryForm();

/** A provider proposes an entry that the catalogue does not have. */
export default function NewEntryRoute({ actionData, params }: Route.ComponentProps) {
  return (
    <ProposalForm
      heading={providerForm.newEntry}
      lead={providerForm.newLead}
      back={paths.providerLink(params.token)}
      form={actionData?.posted.form ?? blank}
      message={actionData?.posted.message ?? ''}
      replyTo={actionData?.posted.replyTo ?? ''}
      errors={actionData?.errors ?? noErrors}
    />
  );
}
