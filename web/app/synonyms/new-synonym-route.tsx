import { paths } from '@insatskatalog/shared/paths.ts';
import { redirect } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { intentOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { site } from '../texts/sv.ts';
import { synonymTexts as texts } from '../texts/synonyms.ts';
import { ErrorSummary, noErrors } from '../ui/error-summary.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/new-synonym-route';
import { SynonymFields } from './synonym-form.tsx';
import { readSynonymInputs } from './synonym-view.server.ts';

const acts = ['save'] as const;
export const handle = { acts };
const blank = { type: 'oneWay', from: '', to: '', caseSensitive: false, terms: '' };

export function loader({ context, url }: Route.LoaderArgs) {
  granted(context.get(portsContext).synonyms.list(actorOf({ context, url })));
  return null;
}

export async function action({ context, url, request }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const posted = await readForm(request);
  intentOf(posted, acts);
  const form = readSynonymInputs(posted);
  const answer = granted(context.get(portsContext).synonyms.add(actor, form));
  if ('synonym' in answer) throw redirect(`${paths.admin.synonyms()}?sparad=${answer.synonym.id}`, 303);
  return toMend({
    form,
    errors: 'errors' in answer ? answer.errors : [{ field: null, message: answer.reason }],
  });
}

export const meta: Route.MetaFunction = () => [{ title: site.title(texts.newTitle) }];

export default function NewSynonym({ actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? noErrors;
  return (
    <>
      <PageHead title={texts.newTitle} back={{ to: paths.admin.synonyms(), label: texts.back }} />
      <ErrorSummary errors={errors} />
      <SynonymFields form={actionData?.form ?? blank} errors={errors} />
    </>
  );
}
