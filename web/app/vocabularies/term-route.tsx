import { paths } from '@insatskatalog/shared/paths.ts';
import { Form, Link, redirect } from 'react-router';
import { intentOf, textsOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { granted } from '../admin/refused.server.ts';
import { readForm } from '../read-form.server.ts';
import { site } from '../texts/sv.ts';
import { termTexts as texts } from '../texts/vocabularies.ts';
import { ErrorSummary, noErrors } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/term-route';
import { termFields, TermFields } from './term-form.tsx';
import { listOf, termOf, termToChange } from './vocabulary.server.ts';
import './vocabularies.css';

const acts = ['save', 'bring-back'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { vocabulary, term, usesOf } = termOf(args);
  const before = vocabulary.terms[vocabulary.terms.indexOf(term) - 1];
  const { label, labelEn, description, synonyms, broader } = term;
  return {
    vocabulary: { id: vocabulary.id, label: vocabulary.label },
    term: { id: term.id, label, retired: term.retired },
    form: {
      label,
      labelEn,
      description,
      synonyms: synonyms.join('\n'),
      broader: broader ?? '',
      after: before?.id ?? '',
    },
    others: vocabulary.terms
      .filter((other) => other !== term)
      .map((other) => ({ id: other.id, label: other.label })),
    uses: usesOf(term.id),
    list: listOf(vocabulary.id, term.id),
    notice: noticeOf(args.url.searchParams.get('sparat'), label),
  };
}

function noticeOf(saved: string | null, label: string) {
  const said = { ja: texts.saved, 'ur-bruk': texts.retiredNow, 'i-bruk': texts.backNow };
  const text = saved !== null && Object.hasOwn(said, saved) ? said[saved as keyof typeof said](label) : null;
  return text === null ? null : { text };
}

export async function action(args: Route.ActionArgs) {
  const { actor, ports, vocabulary, term } = termToChange(args);
  const posted = await readForm(args.request);
  const to = (saved: string) => redirect(`${paths.admin.term(vocabulary.id, term.id)}?sparat=${saved}`, 303);
  if (intentOf(posted, acts) === 'bring-back') {
    granted(ports.vocabularies.bringBackTerm(actor, vocabulary.id, term.id));
    throw to('i-bruk');
  }
  const form = textsOf(posted, termFields);
  const answer = granted(ports.vocabularies.changeTerm(actor, vocabulary.id, term.id, form));
  if ('term' in answer) throw to('ja');
  return toMend({
    form,
    errors: 'errors' in answer ? answer.errors : [{ field: null, message: answer.reason }],
  });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData?.term.label ?? '') },
];

export default function TermRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { vocabulary, term, others, uses, list } = loaderData;
  const errors = actionData?.errors ?? noErrors;
  return (
    <>
      <PageHead
        title={term.label}
        back={{ to: paths.admin.vocabulary(vocabulary.id), label: vocabulary.label }}
      />
      <ErrorSummary errors={errors} />
      <div className="term-page">
        <TermFields
          // Another state of the term is another form.
          key={JSON.stringify(loaderData.form)}
          form={actionData?.form ?? loaderData.form}
          others={others}
          errors={errors}
          act={texts.save}
        />
        <section className="term-side" aria-labelledby="anvandning">
          <h2 id="anvandning">{texts.usesHeading}</h2>
          {term.retired && <Notice tone="advice">{texts.isRetired}</Notice>}
          <p>{texts.uses(uses.entries, uses.published, uses.drafts)}</p>
          {list && uses.published > 0 && <Link to={list}>{texts.see}</Link>}
          <Link className="button quiet" to={paths.admin.mergeTerm(vocabulary.id, term.id)}>
            {texts.merge}
          </Link>
          {term.retired ? (
            <Form method="post">
              <button className="button quiet" name="intent" value="bring-back">
                {texts.bringBack}
              </button>
            </Form>
          ) : (
            <Link className="button quiet" to={paths.admin.retireTerm(vocabulary.id, term.id)}>
              {texts.retire}
            </Link>
          )}
        </section>
      </div>
    </>
  );
}
