import { paths } from '@insatskatalog/shared/paths.ts';
import { redirect } from 'react-router';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { granted } from '../admin/refused.server.ts';
import { readForm } from '../read-form.server.ts';
import { site } from '../texts/sv.ts';
import { mergeTermTexts as texts, termTexts } from '../texts/vocabularies.ts';
import { ConfirmPage } from '../ui/confirm-page.tsx';
import { ErrorSummary, errorFor, noErrors } from '../ui/error-summary.tsx';
import { SelectField } from '../ui/form-field.tsx';
import type { Route } from './+types/merge-term-route';
import { termOf } from './vocabulary.server.ts';

const acts = ['merge'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { vocabulary, term, usesOf } = termOf(args);
  return {
    vocabulary: vocabulary.id,
    term: { id: term.id, label: term.label },
    uses: usesOf(term.id),
    others: vocabulary.terms
      .filter(({ id, retired }) => id !== term.id && !retired)
      .map(({ id, label }) => ({ id, label })),
  };
}

export async function action(args: Route.ActionArgs) {
  const { actor, ports, vocabulary, term } = termOf(args);
  const posted = await readForm(args.request);
  intentOf(posted, acts);
  const into = textOf(posted, 'into');
  const answer = granted(ports.vocabularies.mergeTerm(actor, vocabulary.id, term.id, into));
  if ('refused' in answer) return toMend({ errors: [{ field: 'into', message: answer.reason }] });
  const query = new URLSearchParams({ ihopslagen: into, antal: String(answer.entries) });
  throw redirect(`${paths.admin.vocabulary(vocabulary.id)}?${query.toString()}`, 303);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(texts.title(loaderData?.term.label ?? '')) },
];

export default function MergeTerm({ loaderData, actionData }: Route.ComponentProps) {
  const { vocabulary, term, uses, others } = loaderData;
  const errors = actionData?.errors ?? noErrors;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConfirmPage
        title={texts.title(term.label)}
        intent="merge"
        act={texts.act}
        cancel={paths.admin.term(vocabulary, term.id)}
        danger
      >
        <p>{termTexts.uses(uses.entries, uses.published, uses.drafts)}</p>
        <p>{texts.what}</p>
        <SelectField name="into" label={texts.into} error={errorFor(errors, 'into')} defaultValue="">
          <option value="">{texts.choose}</option>
          {others.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </SelectField>
      </ConfirmPage>
    </>
  );
}
