import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { actorOf } from '../admin/actor.server.ts';
import { portsContext } from '../context.ts';
import { importTexts } from '../texts/imports.ts';
import { site } from '../texts/sv.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Progress } from '../ui/progress.tsx';
import type { Route } from './+types/import-route';
import { Examined } from './examined.tsx';
import { doImportAct, importActs } from './import-acts.server.ts';
import { importView } from './import-view.server.ts';
import './imports.css';
import { Outcome } from './outcome.tsx';
import { UndoPage } from './undo-page.tsx';
import { postedForm } from './posted.server.ts';

export const handle = { acts: ['choose', 'accept', 'undo', 'discard'] };

export function loader({ params, context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const ports = context.get(portsContext);
  const view = importView(ports, actor, params.import, url.searchParams);
  const asksToUndo = url.searchParams.get('angra') === 'ja' && view.state === 'accepted';
  const forecast = asksToUndo ? ports.exchange.undoing(actor, params.import) : null;
  return {
    ...view,
    forecast: forecast && !isRefusal(forecast) ? forecast : null,
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
  const { id, fileName, state, outcome, reason, forecast } = loaderData;
  const errors = actionData?.errors ?? (reason === null ? noErrors : [{ field: null, message: reason }]);
  if (forecast) return <UndoPage id={id} forecast={forecast} errors={errors} />;
  return (
    <>
      <PageHead
        title={fileName}
        back={{ to: paths.admin.imports(), label: importTexts.back }}
        lead={state === 'examined' ? importTexts.examined.lead : undefined}
      />
      <ErrorSummary
        errors={errors}
        heading={state === 'accepted' ? importTexts.undoFailed : importTexts.acceptFailed}
      />
      {state === 'examining' && (
        <Progress words={importTexts.progress[state]} done={loaderData.examined} all={loaderData.rows} />
      )}
      {state === 'accepting' && (
        <Progress words={importTexts.progress[state]} done={loaderData.written} all={loaderData.rows} />
      )}
      {state === 'undoing' && (
        <Progress
          words={importTexts.progress[state]}
          done={loaderData.written}
          all={(outcome?.created.length ?? 0) + (outcome?.updated.length ?? 0)}
        />
      )}
      {state === 'examined' && <Examined view={loaderData} />}
      {outcome && state !== 'undoing' && <Outcome id={id} outcome={outcome} isUndone={state === 'undone'} />}
    </>
  );
}

const noErrors: never[] = [];
