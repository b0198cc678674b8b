import { paths } from '@insatskatalog/shared/paths.ts';
import { workQuery } from '@insatskatalog/shared/work-query.ts';
import { Link } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { portsContext } from '../context.ts';
import { number, site } from '../texts/sv.ts';
import { todoTexts } from '../texts/todo.ts';
import { Icon } from '../ui/icon.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/todo-route';
import { AllClear } from './all-clear.tsx';
import { FirstSteps } from './first-steps.tsx';
import { EntryTable } from './entry-table.tsx';
import { MissedSearches } from './missed-searches.tsx';
import { todoView } from './todo-view.server.ts';
import './todo.css';

export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { worklist, missedSearches, catalogue } = context.get(portsContext);
  const view = todoView(worklist.todo(actor), missedSearches.of(actor), catalogue.reference());
  return {
    ...view,
    isNew: view.sections.length === 0 && worklist.list(actor, workQuery({})).total === 0,
    isOffice: actor.role === 'editorial-office',
  };
}

export const meta: Route.MetaFunction = () => [{ title: site.title(todoTexts.title) }];

/** What there is to do today: how much of each, and the first of it with the act that does it. */
export default function TodoRoute({ loaderData: view }: Route.ComponentProps) {
  return (
    <>
      <PageHead title={todoTexts.heading}>
        {!view.isNew && (
          <Link className="button" to={paths.admin.newEntry()}>
            <Icon name="plus" />
            {todoTexts.newEntry}
          </Link>
        )}
      </PageHead>
      {view.isNew && <FirstSteps isOffice={view.isOffice} />}
      {!view.isNew && view.cards.length === 0 && <AllClear />}
      {view.cards.length > 0 && (
        <ul className="plain-list todo-cards">
          {view.cards.map(({ to, count, text, isLate }) => (
            <li key={to}>
              <Link className={isLate ? 'todo-card late' : 'todo-card'} to={to}>
                <b>{number(count)}</b> {text}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {view.sections.map(({ kind, heading, columns, rows, all }) => (
        <section key={kind} className="todo-section">
          <EntryTable rows={rows} columns={columns} back={paths.admin.todo()} caption={<h2>{heading}</h2>} />
          {all && (
            <Link className="todo-all" to={all.to}>
              {all.text}
            </Link>
          )}
        </section>
      ))}
      {view.missed.length > 0 && <MissedSearches missed={view.missed} />}
    </>
  );
}
