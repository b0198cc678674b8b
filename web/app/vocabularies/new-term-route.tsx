import { paths } from '@insatskatalog/shared/paths.ts';
import { redirect } from 'react-router';
import { intentOf, textsOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { granted } from '../admin/refused.server.ts';
import { readForm } from '../read-form.server.ts';
import { site } from '../texts/sv.ts';
import { termTexts as texts } from '../texts/vocabularies.ts';
import { ErrorSummary, noErrors } from '../ui/error-summary.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/new-term-route';
import { termFields, TermFields } from './term-form.tsx';
import { vocabularyOf } from './vocabulary.server.ts';

const acts = ['save'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { id, label, terms } = vocabularyOf(args).vocabulary;
  return { vocabulary: { id, label }, others: terms.map((term) => ({ id: term.id, label: term.label })) };
}

export async function action(args: Route.ActionArgs) {
  const { actor, ports, vocabulary } = vocabularyOf(args);
  const posted = await readForm(args.request);
  intentOf(posted, acts);
  const form = textsOf(posted, termFields);
  const answer = granted(ports.vocabularies.addTerm(actor, vocabulary.id, form));
  if ('term' in answer) throw redirect(`${paths.admin.term(vocabulary.id, answer.term)}?sparat=ja`, 303);
  return toMend({
    form,
    errors: 'errors' in answer ? answer.errors : [{ field: null, message: answer.reason }],
  });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData ? texts.addTo(loaderData.vocabulary.label) : texts.add) },
];

export default function NewTerm({ loaderData, actionData }: Route.ComponentProps) {
  const { vocabulary, others } = loaderData;
  const errors = actionData?.errors ?? noErrors;
  const last = others.at(-1)?.id ?? '';
  const blank = { label: '', labelEn: '', description: '', synonyms: '', broader: '', after: last };
  return (
    <>
      <PageHead
        title={texts.addTo(vocabulary.label)}
        back={{ to: paths.admin.vocabulary(vocabulary.id), label: vocabulary.label }}
      />
      <ErrorSummary errors={errors} />
      <TermFields form={actionData?.form ?? blank} others={others} errors={errors} act={texts.add} />
    </>
  );
}
