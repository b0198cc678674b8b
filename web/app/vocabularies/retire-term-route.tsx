import { paths } from '@insatskatalog/shared/paths.ts';
import { redirect } from 'react-router';
import { intentOf } from '../admin/posted.server.ts';
import { granted } from '../admin/refused.server.ts';
import { readForm } from '../read-form.server.ts';
import { site } from '../texts/sv.ts';
import { retireTermTexts as texts, termTexts } from '../texts/vocabularies.ts';
import { ConfirmPage } from '../ui/confirm-page.tsx';
import type { Route } from './+types/retire-term-route';
import { termOf, termToChange } from './vocabulary.server.ts';

const acts = ['retire'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { vocabulary, term, usesOf } = termOf(args);
  return { vocabulary: vocabulary.id, term: { id: term.id, label: term.label }, uses: usesOf(term.id) };
}

export async function action(args: Route.ActionArgs) {
  const { actor, ports, vocabulary, term } = termToChange(args);
  intentOf(await readForm(args.request), acts);
  granted(ports.vocabularies.retireTerm(actor, vocabulary.id, term.id));
  throw redirect(`${paths.admin.term(vocabulary.id, term.id)}?sparat=ur-bruk`, 303);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(texts.title(loaderData?.term.label ?? '')) },
];

export default function RetireTerm({ loaderData }: Route.ComponentProps) {
  const { vocabulary, term, uses } = loaderData;
  return (
    <ConfirmPage
      title={texts.title(term.label)}
      intent="retire"
      act={texts.act}
      cancel={paths.admin.term(vocabulary, term.id)}
    >
      <p>{termTexts.uses(uses.entries, uses.published, uses.drafts)}</p>
      <p>{texts.what}</p>
    </ConfirmPage>
  );
}
