import type { BulkPreview } from '@insatskatalog/shared/bulk.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { Form, Link, useSearchParams } from 'react-router';
import { formTexts } from '../texts/form.ts';
import { bulkTexts } from '../texts/bulk.ts';
import type { BulkChoice } from './bulk-request.server.ts';

/** What will change and what will not, and the act. */
export function BulkPreviewed({
  view,
  preview,
}: {
  view: { kind: BulkChoice; back: string; where: Record<string, string> };
  preview: BulkPreview;
}) {
  const { will, wont } = preview;
  const meaning =
    view.kind === 'review'
      ? bulkTexts.reviewMeaning
      : view.kind === 'archive'
        ? bulkTexts.archiveMeaning
        : null;
  return (
    <>
      <section className="panel bulk-previewed">
        <h2>{will.length > 0 ? bulkTexts.will(will.length) : bulkTexts.willNone}</h2>
        {will.length > 0 && (
          <>
            {meaning && <p>{meaning}</p>}
            <ul>
              {will.map(({ id, title, unscheduled }) => (
                <li key={id}>
                  <Link to={paths.admin.entry(id)}>{title}</Link>{' '}
                  <span className="small muted">{view.where[id]}</span>
                  {unscheduled && <p className="small">{bulkTexts.unschedules(unscheduled)}</p>}
                </li>
              ))}
            </ul>
          </>
        )}
        {wont.length > 0 && (
          <>
            <h2>{bulkTexts.wont(wont.length)}</h2>
            <ul>
              {wont.map(({ id, title, reason }) => (
                <li key={id}>
                  <Link to={paths.admin.entry(id)}>{title}</Link>: {reason}
                </li>
              ))}
            </ul>
          </>
        )}
        {will.length === 0 && <p>{bulkTexts.nothing}</p>}
      </section>
      {will.length > 0 ? (
        <Run view={view} ids={will.map(({ id }) => id)} />
      ) : (
        <p>
          <Link className="button quiet" to={view.back}>
            {bulkTexts.back}
          </Link>
        </p>
      )}
    </>
  );
}

/** Posts the entries one by one, whatever the list holds by then: what was previewed is what is done. */
function Run({ view, ids }: { view: { kind: BulkChoice; back: string }; ids: string[] }) {
  const [params] = useSearchParams();
  return (
    <Form method="post">
      {['gor', 'lista', 'utforare', 'ord'].map((name) => (
        <input key={name} type="hidden" name={name} value={params.get(name) ?? ''} />
      ))}
      {ids.map((id) => (
        <input key={id} type="hidden" name="insats" value={id} />
      ))}
      <p className="small muted bulk-before">{bulkTexts.before}</p>
      <div className="form-acts">
        <button className="button" name="intent" value="run">
          {bulkTexts.confirm(bulkTexts.acts[view.kind], ids.length)}
        </button>
        <Link className="button quiet" to={view.back}>
          {formTexts.cancel}
        </Link>
      </div>
    </Form>
  );
}
