import { paths } from '@insatskatalog/shared/paths.ts';
import { data, redirect } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { portsContext } from '../context.ts';
import { importTexts } from '../texts/imports.ts';
import { site } from '../texts/sv.ts';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/list-route';
import { FormerImports } from './former-imports.tsx';
import './imports.css';
import { listView } from './list-view.server.ts';
import { postedForm } from './posted.server.ts';
import { SheetLinks } from './sheet-links.tsx';
import { UploadForm } from './upload-form.tsx';
import { upload } from './upload.server.ts';

export const handle = { acts: ['upload'] };

export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  return {
    ...listView(context.get(portsContext), actor),
    notice: url.searchParams.get('gjort') === 'borttagen' ? { text: importTexts.accept.discarded } : null,
  };
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const form = await postedForm(request, handle.acts);
  const answer = await upload(context.get(portsContext), actor, form);
  if ('errors' in answer) return data(answer, { status: 422 });
  return redirect(paths.admin.import(answer.import), 303);
}

export const meta: Route.MetaFunction = () => [{ title: site.title(importTexts.title) }];

/** Where sheets come in: how it is done, the template, the form, and what has been read in before. */
export default function ImportsRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { associations, imports } = loaderData;
  const { steps } = importTexts;
  return (
    <>
      <PageHead title={importTexts.title} lead={importTexts.lead} />
      <div className="import-begin">
        <UploadForm
          associations={associations}
          association={actionData?.association ?? ''}
          errors={actionData?.errors ?? noErrors}
        />
        <section className="import-steps" aria-labelledby="sa-gar-det-till">
          <h2 id="sa-gar-det-till">{steps.heading}</h2>
          <ol>
            {steps.items.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <SheetLinks />
        </section>
      </div>
      <FormerImports imports={imports} showsAssociation={associations !== null} />
    </>
  );
}

const noErrors: never[] = [];
