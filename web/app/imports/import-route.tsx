import { paths } from '@insatskatalog/shared/paths.ts';
import { actorOf } from '../admin/actor.server.ts';
import { portsContext } from '../context.ts';
import { importTexts } from '../texts/imports.ts';
import { site } from '../texts/sv.ts';
import { ConfirmPage } from '../ui/confirm-page.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/import-route';
import { Examined } from './examined.tsx';
import { Examining } from './examining.tsx';
import { doImportAct, importActs } from './import-acts.server.ts';
import { importView } from './import-view.server.ts';
import './imports.css';
import { Outcome } from './outcome.tsx';
import { postedForm } from './posted.server.ts';

export const handle = { acts: ['choose', 'accept', 'undo', 'discard'] };

export function loader({ params, context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  return {
    ...importView(context.get(portsContext), actor, params.import, url.searchParams),
    asksToUndo: url.searchParams.get('angra') === 'ja',
    notice: url.searchParams.get('gjort') === 'valt' ? { text: importTexts.accept.saved } : null,
  };
}

export async function action({ request, params, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const form = await postedForm(request, importActs);
  return doImportAct(context.get(portsContext), actor, params.import, form, url.search);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData ? loaderData.fileName : importTexts.title) },
];

/** A sheet that has been read: what it would do, what it did, and taking it back. */
export default function ImportRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { id, fileName, state, outcome, asksToUndo } = loaderData;
  const errors = actionData?.errors ?? noErrors;
  if (asksToUndo && state === 'accepted' && outcome)
    return (
      <ConfirmPage
        title={importTexts.undo.title}
        intent="undo"
        act={importTexts.undo.act}
        cancel={paths.admin.import(id)}
        danger
      >
        <ErrorSummary errors={errors} heading={importTexts.undoFailed} />
        <p>{importTexts.undo.text(outcome.created.length, outcome.updated.length)}</p>
      </ConfirmPage>
    );
  return (
    <>
      <PageHead
        title={fileName}
        back={{ to: paths.admin.imports(), label: importTexts.back }}
        lead={state === 'examined' ? importTexts.examined.lead : undefined}
      />
      <ErrorSummary errors={errors} heading={importTexts.acceptFailed} />
      {state === 'examining' && <Examining done={loaderData.examined} all={loaderData.rows} />}
      {state === 'examined' && <Examined view={loaderData} />}
      {outcome && <Outcome id={id} outcome={outcome} isUndone={state === 'undone'} />}
    </>
  );
}

const noErrors: never[] = [];
