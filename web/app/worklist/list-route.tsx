import { parseWorkQuery } from '@insatskatalog/shared/parse-work-query.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { data, Link, redirect } from 'react-router';
import { intentOf } from '../admin/posted.server.ts';
import { doneParameter, withDone } from '../admin/act-done.server.ts';
import { actorOf } from '../admin/actor.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { editing } from '../texts/editing.ts';
import { site } from '../texts/sv.ts';
import { todoTexts } from '../texts/todo.ts';
import { listTexts } from '../texts/worklist.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice, type NoticeView } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { PageSteps } from '../ui/page-steps.tsx';
import type { Route } from './+types/list-route';
import { BulkBar, bulkFormId } from './bulk-bar.tsx';
import { EmptyList } from './empty-list.tsx';
import { EntryTable } from './entry-table.tsx';
import { ListFiles } from './list-files.tsx';
import { ListFilters } from './list-filters.tsx';
import { listView } from './list-view.server.ts';
import { SavedViews } from './saved-views.tsx';
import './list.css';

const acts = ['keep-view', 'remove-view'] as const;
export const handle = { acts };

export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { worklist, savedViews, catalogue } = context.get(portsContext);
  const { query, issues } = parseWorkQuery(url.searchParams, [doneParameter]);
  const page = worklist.list(actor, query);
  const parts = { actor, reference: catalogue.reference(), views: savedViews.of(actor), issues };
  return { ...listView(page, parts), notice: viewNotice(url.searchParams.get(doneParameter)) };
}

const done: Record<string, NoticeView> = {
  slangt: { text: editing.thrownAway },
  'vy-sparad': { text: listTexts.views.kept },
  'vy-borttagen': { text: listTexts.views.removed },
};
const viewNotice = (word: string | null): NoticeView | null => done[word ?? ''] ?? null;

export async function action({ request, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const { savedViews } = context.get(portsContext);
  const form = await readForm(request);
  const here = paths.admin.entries(parseWorkQuery(url.searchParams, [doneParameter]).query);
  switch (intentOf(form, acts)) {
    case 'keep-view': {
      const name = form.get('name');
      const kept = savedViews.keep(
        actor,
        typeof name === 'string' ? name : '',
        parseWorkQuery(url.searchParams, [doneParameter]).query,
      );
      if (!isRefusal(kept)) throw redirect(withDone(here, 'vy-sparad'), 303);
      if (kept.refused !== 'not-now') throw data(null, { status: 404 });
      return data({ error: kept.reason, name }, { status: 422 });
    }
    case 'remove-view': {
      const id = form.get('view');
      if (typeof id === 'string') savedViews.remove(actor, id);
      throw redirect(withDone(here, 'vy-borttagen'), 303);
    }
  }
}

export const meta: Route.MetaFunction = () => [{ title: site.title(listTexts.title) }];

/** The entries that one may work with: search, narrow, order, act. */
export default function ListRoute({ loaderData: view, actionData }: Route.ComponentProps) {
  // Nothing to search among yet, and one way to begin.
  const isEmpty = view.total === 0 && view.isEverything;
  return (
    <div className="worklist">
      <PageHead
        title={isEmpty ? listTexts.title : view.heading}
        lead={view.total > 0 && <ListFiles files={view.files} />}
      >
        {!isEmpty && (
          <Link className="button small" to={paths.admin.newEntry()}>
            <Icon name="plus" />
            {todoTexts.newEntry}
          </Link>
        )}
      </PageHead>
      {view.ignored && <Notice tone="advice">{view.ignored}</Notice>}
      <SavedViews view={view} error={actionData?.error} />
      {!isEmpty && <ListFilters view={view} />}
      {view.total === 0 ? (
        <EmptyList isEverything={view.isEverything} clear={view.clear} />
      ) : (
        <>
          <EntryTable
            rows={view.rows}
            columns={view.columns}
            sorts={view.sorts}
            back={view.here}
            caption={view.caption}
            selectForm={bulkFormId}
          />
          <PageSteps steps={view.steps} />
          <BulkBar view={view} />
        </>
      )}
    </div>
  );
}
