import { paths } from '@insatskatalog/shared/paths.ts';
import { redirect } from 'react-router';
import { intentOf } from '../admin/posted.server.ts';
import { granted } from '../admin/refused.server.ts';
import { readForm } from '../read-form.server.ts';
import { site } from '../texts/sv.ts';
import { synonymForm as texts } from '../texts/synonyms.ts';
import { ConfirmPage } from '../ui/confirm-page.tsx';
import type { Route } from './+types/remove-synonym-route';
import { synonymView } from './synonym-view.server.ts';
import { synonymOf } from './synonym.server.ts';

const acts = ['remove'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  return synonymView(synonymOf(args).synonym);
}

export async function action(args: Route.ActionArgs) {
  const { actor, port, synonym } = synonymOf(args);
  intentOf(await readForm(args.request), acts);
  granted(port.remove(actor, synonym.id));
  const query = new URLSearchParams({ borttagen: synonymView(synonym).name });
  throw redirect(`${paths.admin.synonyms()}?${query.toString()}`, 303);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(texts.removeTitle(loaderData?.name ?? '')) },
];

export default function RemoveSynonym({ loaderData: { id, name, finds } }: Route.ComponentProps) {
  return (
    <ConfirmPage
      title={texts.removeTitle(name)}
      intent="remove"
      act={texts.remove}
      cancel={paths.admin.synonym(id)}
      danger
    >
      <p>{texts.removeWhat(finds)}</p>
    </ConfirmPage>
  );
}
