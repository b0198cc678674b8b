import { maxBulk } from '@insatskatalog/shared/bulk.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { Form } from 'react-router';
import { bulkTexts } from '../texts/bulk.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import type { ListView } from './list-view.server.ts';
import './bulk-bar.css';

/** The form that the checkboxes of the list's rows belong to. */
export const bulkFormId = 'flera';

/** What is to be done with the chosen rows, or with all that the list finds. It stays in sight while something is chosen. */
export function BulkBar({ view }: { view: ListView }) {
  const { bar, acts } = bulkTexts;
  const tooMany = view.total > maxBulk;
  return (
    <Form id={bulkFormId} className="panel bulk-bar" action={paths.admin.manyEntries()}>
      <input type="hidden" name="lista" value={view.search} />
      <fieldset>
        <legend>{bar.heading}</legend>
        <p className="small muted bulk-hint">{bar.hint}</p>
        <div className="bulk-fields">
          <SelectPage />
          <label className="list-choice">
            <input type="checkbox" name="alla" value="ja" disabled={tooMany} />
            <span>
              {bar.all(view.total)}
              {tooMany && <small> {bar.tooMany(maxBulk)}</small>}
            </span>
          </label>
          <label>
            <span className="field-label">{bar.act}</span>
            <select className="field" name="gor" defaultValue="review">
              {Object.entries(acts).map(([kind, label]) => (
                <option key={kind} value={kind}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button className="button">{bar.submit}</button>
        </div>
      </fieldset>
    </Form>
  );
}

/** Ticks every row of the page: only where a script can. */
function SelectPage() {
  if (!useHydrated()) return null;
  return (
    <label className="list-choice">
      <input
        type="checkbox"
        onChange={({ currentTarget }) => {
          const boxes = document.querySelectorAll<HTMLInputElement>('.entry-select input');
          for (const box of boxes) box.checked = currentTarget.checked;
        }}
      />
      <span>{bulkTexts.bar.selectPage}</span>
    </label>
  );
}
