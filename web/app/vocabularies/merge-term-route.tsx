import { paths } from '@insatskatalog/shared/paths.ts';
import { redirect } from 'react-router';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { granted } from '../admin/refused.server.ts';
import { readForm } from '../read-form.server.ts';
import { progressTexts } from '../texts/progress.ts';
import { site } from '../texts/sv.ts';
import { mergeTermTexts as texts, termTexts } from '../texts/vocabularies.ts';
import { ConfirmPage } from '../ui/confirm-page.tsx';
import { ErrorSummary, errorFor } from '../ui/error-summary.tsx';
import { SelectField } from '../ui/form-field.tsx';
import { LongActPage, useFailure } from '../ui/long-act-page.tsx';
import type { Route } from './+types/merge-term-route';
import { mergedAddress, termOf, termToChange } from './vocabulary.server.ts';

const acts = ['merge'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { actor, ports, vocabulary, term, usesOf } = termOf(args);
  // It is merged now: this page showed how far that had come.
  if (term.id !== args.params.term) {
    const entries = args.url.searchParams.get('antal');
    throw redirect(mergedAddress(vocabulary.id, term.id, entries === null ? null : Number(entries)));
  }
  return {
    merging: ports.vocabularies.merging(actor, vocabulary.id, term.id),
    vocabulary: vocabulary.id,
    term: { id: term.id, label: term.label },
    uses: usesOf(term.id),
    others: vocabulary.terms
      .filter(({ id, retired }) => id !== term.id && !retired)
      .map(({ id, label }) => ({ id, label })),
  };
}

export async function action(args: Route.ActionArgs) {
  const { actor, ports, vocabulary, term, usesOf } = termToChange(args);
  const posted = await readForm(args.request);
  intentOf(posted, acts);
  const into = textOf(posted, 'into');
  const answer = granted(await ports.vocabularies.mergeTerm(actor, vocabulary.id, term.id, into));
  if ('refused' in answer) return toMend({ errors: [{ field: 'into', message: answer.reason }] });
  if ('goesOn' in answer)
    throw redirect(`${paths.admin.mergeTerm(vocabulary.id, term.id)}?antal=${usesOf(term.id).entries}`, 303);
  throw redirect(mergedAddress(vocabulary.id, into, answer.entries), 303);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(texts.title(loaderData?.term.label ?? '')) },
];

export default function MergeTerm({ loaderData, actionData }: Route.ComponentProps) {
  const { vocabulary, term, uses, others, merging } = loaderData;
  const failure = useFailure(merging);
  if (merging && 'all' in merging) return <LongActPage title={texts.goesOn(term.label)} {...merging} />;
  const errors = actionData?.errors ?? failure;
  return (
    <>
      <ErrorSummary errors={errors} heading={actionData ? undefined : progressTexts.failed} />
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
