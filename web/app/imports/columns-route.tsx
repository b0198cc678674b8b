import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { data, Form, redirect } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { portsContext } from '../context.ts';
import { importTexts } from '../texts/imports.ts';
import { site } from '../texts/sv.ts';
import { ErrorSummary, type SummarisedError } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/columns-route';
import { ColumnsTable } from './columns-table.tsx';
import './imports.css';
import { postedForm } from './posted.server.ts';

export const handle = { acts: ['map'] };

export function loader({ params, context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const opened = context.get(portsContext).exchange.open(actor, params.import);
  if (isRefusal(opened)) throw data(null, { status: 404 });
  const { id, fileName, state, columns, known } = opened;
  if (state === 'accepted' || state === 'undone') throw redirect(paths.admin.import(id));
  return { id, fileName, columns, known };
}

export async function action({ request, params, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const { exchange } = context.get(portsContext);
  const form = await postedForm(request, handle.acts);
  const opened = exchange.open(actor, params.import);
  if (isRefusal(opened)) throw data(null, { status: 404 });
  const chosen = opened.columns.map((_, place) => {
    const value = form.get(`kolumn.${place}`);
    return typeof value === 'string' && value !== '' ? value : null;
  });
  const used = chosen.filter((id) => id !== null);
  const place = chosen.findIndex((id, index) => id !== null && chosen.indexOf(id) < index);
  if (new Set(used).size < used.length)
    return data(
      {
        chosen,
        errors: [
          { field: `kolumn.${place}`, message: importTexts.columns.twice },
        ] satisfies SummarisedError[],
      },
      { status: 422 },
    );
  const mapped = await exchange.mapColumns(actor, params.import, chosen);
  if (isRefusal(mapped) && mapped.refused !== 'not-now') throw data(null, { status: 404 });
  return redirect(paths.admin.import(params.import), 303);
}

export const meta: Route.MetaFunction = () => [{ title: site.title(importTexts.columns.title) }];

/** What each of the sheet's columns is read as. */
export default function ColumnsRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { id, fileName, columns, known } = loaderData;
  const { columns: words } = importTexts;
  const unknown = columns.filter(({ mapped, isFact }) => mapped === null && !isFact).length;
  const errors = actionData?.errors ?? noErrors;
  return (
    <>
      <PageHead
        title={words.title}
        back={{ to: paths.admin.import(id), label: fileName }}
        lead={words.lead}
      />
      <ErrorSummary errors={errors} />
      {unknown > 0 && <Notice tone="advice">{words.unknown(unknown)}</Notice>}
      <Form method="post" className="import-rows">
        <ColumnsTable columns={columns} known={known} chosen={actionData?.chosen ?? null} errors={errors} />
        <div className="form-acts">
          <button className="button" name="intent" value="map">
            {words.act}
          </button>
        </div>
      </Form>
    </>
  );
}

const noErrors: SummarisedError[] = [];
