import { paths } from '@insatskatalog/shared/paths.ts';
import { data, Form, Link } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { deletionWords } from '../texts/deletion.ts';
import { historyWords } from '../texts/entry-history.ts';
import { moment, site } from '../texts/sv.ts';
import { SelectField } from '../ui/form-field.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/route';
import { historyView } from './history.server.ts';
import './history.css';

export function loader({ context, url, params }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { editing } = context.get(portsContext);
  const entry = granted(editing.open(actor, params.id));
  const revisions = granted(editing.revisions(actor, params.id));
  if ('refused' in entry || 'refused' in revisions) throw data(null, { status: 404 });
  return historyView(entry, revisions);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData ? historyWords.title(loaderData.name) : historyWords.heading) },
];

export default function HistoryRoute({ loaderData }: Route.ComponentProps) {
  const { name, entry, rows, mayDelete } = loaderData;
  return (
    <>
      <PageHead
        title={historyWords.heading}
        back={{ to: paths.admin.entry(entry), label: historyWords.back(name) }}
      >
        {mayDelete && <Link to={paths.admin.entryDeletion(entry)}>{deletionWords.link}</Link>}
      </PageHead>
      {rows.length > 1 && <Comparison {...loaderData} />}
      <ol className="plain-list history">
        {rows.map((row) => (
          <li key={row.id}>
            <div className="history-what">
              <p>
                <strong>{historyWords.byWhom(row.act, row.savedByName)}</strong>
                <time dateTime={row.savedAt}>{moment(row.savedAt)}</time>
              </p>
              <p>{row.change}</p>
            </div>
            <div className="history-acts">
              {row.comparison && (
                <Link to={row.comparison}>
                  {historyWords.whatChanged}
                  <span className="visually-hidden">{historyWords.of(row.savedAt)}</span>
                </Link>
              )}
              {row.restoring && (
                <Link to={row.restoring}>
                  {historyWords.restore}
                  <span className="visually-hidden">{historyWords.of(row.savedAt)}</span>
                </Link>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Any two of them: a form that leads to their comparison. */
function Comparison({
  entry,
  choices,
  compared,
}: Pick<Route.ComponentProps['loaderData'], 'entry' | 'choices' | 'compared'>) {
  const { legend, from, to, submit } = historyWords.compare;
  const options = choices.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
  return (
    <Form method="get" action={`${paths.admin.entryHistory(entry)}/jamfor`} className="history-compare">
      <fieldset>
        <legend>{legend}</legend>
        <SelectField name="fran" label={from} defaultValue={compared.from}>
          {options}
        </SelectField>
        <SelectField name="till" label={to} defaultValue={compared.to}>
          {options}
        </SelectField>
        <button className="button quiet" type="submit">
          {submit}
        </button>
      </fieldset>
    </Form>
  );
}
