import { paths } from '@insatskatalog/shared/paths.ts';
import { Link, redirect } from 'react-router';
import { intentOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { granted } from '../admin/refused.server.ts';
import { readForm } from '../read-form.server.ts';
import { site } from '../texts/sv.ts';
import { synonymForm, synonymTexts as texts } from '../texts/synonyms.ts';
import { ErrorSummary, noErrors } from '../ui/error-summary.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/synonym-route';
import { SynonymFields } from './synonym-form.tsx';
import { readSynonymInputs, synonymFormOf, synonymView } from './synonym-view.server.ts';
import { synonymOf } from './synonym.server.ts';

const acts = ['save'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { synonym } = synonymOf(args);
  return { id: synonym.id, name: synonymView(synonym).name, form: synonymFormOf(synonym) };
}

export async function action(args: Route.ActionArgs) {
  const { actor, port, synonym } = synonymOf(args);
  const posted = await readForm(args.request);
  intentOf(posted, acts);
  const form = readSynonymInputs(posted);
  const answer = granted(port.change(actor, synonym.id, form));
  if ('synonym' in answer) throw redirect(`${paths.admin.synonyms()}?sparad=${synonym.id}`, 303);
  return toMend({
    form,
    errors: 'errors' in answer ? answer.errors : [{ field: null, message: answer.reason }],
  });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: site.title(loaderData?.name ?? '') }];

export default function SynonymRoute({ loaderData, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? noErrors;
  return (
    <>
      <PageHead title={loaderData.name} back={{ to: paths.admin.synonyms(), label: texts.back }} />
      <ErrorSummary errors={errors} />
      <SynonymFields
        form={actionData?.form ?? loaderData.form}
        errors={errors}
        acts={
          <Link className="button quiet danger" to={paths.admin.removeSynonym(loaderData.id)}>
            {synonymForm.remove}
          </Link>
        }
      />
    </>
  );
}
