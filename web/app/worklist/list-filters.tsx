import { paths } from '@insatskatalog/shared/paths.ts';
import {
  maxWorkText,
  spellColumn,
  spellSort,
  workParameters,
  workSorts,
} from '@insatskatalog/shared/work-query.ts';
import { useEffect, useRef, type FormEvent } from 'react';
import { Form, Link, useSubmit } from 'react-router';
import { number } from '../texts/sv.ts';
import { listTexts } from '../texts/worklist.ts';
import { Icon } from '../ui/icon.tsx';
import { SyncedCheckbox } from '../ui/synced-checkbox.tsx';
import { useFoldAway } from '../ui/use-fold-away.ts';
import type { FacetView } from './facet-views.server.ts';
import type { ListView } from './list-view.server.ts';
import './list-filters.css';

/** Search, and what the list can be narrowed, ordered and shown by: one form whose address is the list. */
export function ListFilters({ view }: { view: ListView }) {
  const submit = useSubmit();
  useFoldAway('.list-facet');
  const showAtOnce = ({ target, currentTarget }: FormEvent<HTMLFormElement>) => {
    // What is being typed waits for the button.
    if (target instanceof HTMLInputElement && target.type === 'search') return;
    void submit(currentTarget, { replace: true, preventScrollReset: true, state: { keepsPlace: true } });
  };
  return (
    <search>
      <Form
        className="list-filters"
        action={paths.admin.entries()}
        onChange={showAtOnce}
        state={{ keepsPlace: true }}
      >
        <SearchField q={view.q} />
        <div className="list-facets">
          {view.facets.map((facet) => (
            <Facet key={facet.name} facet={facet} />
          ))}
          <Look view={view} />
        </div>
      </Form>
      {view.chips.length > 0 && <Chips view={view} />}
    </search>
  );
}

function SearchField({ q }: { q: string }) {
  const field = useRef<HTMLInputElement>(null);
  // A link may have taken the words away.
  useEffect(() => {
    if (field.current) field.current.value = q;
  }, [q]);
  return (
    <div className="list-search">
      <label className="field-label" htmlFor="sok">
        {listTexts.search}
      </label>
      <div>
        <input
          ref={field}
          className="field"
          id="sok"
          type="search"
          name={workParameters.q}
          defaultValue={q}
          maxLength={maxWorkText}
        />
        <button className="button quiet">
          <Icon name="search" />
          {listTexts.submit}
        </button>
      </div>
    </div>
  );
}

function Facet({ facet }: { facet: FacetView }) {
  return (
    <details className="list-facet" name="fasett">
      <summary className={facet.chosen > 0 ? 'chosen' : undefined}>
        {facet.label}
        {facet.chosen > 0 && (
          <>
            <span className="admin-count" aria-hidden="true">
              {facet.chosen}
            </span>
            <span className="visually-hidden">{listTexts.chosen(facet.chosen)}</span>
          </>
        )}
      </summary>
      <fieldset className="list-panel">
        <legend className="visually-hidden">{facet.label}</legend>
        {facet.values.map(({ value, label, count, selected }) => (
          <label key={value} className="list-choice">
            <SyncedCheckbox name={facet.name} value={value} checked={selected} />
            <span>{label}</span>
            <span className="count">{number(count)}</span>
          </label>
        ))}
        {facet.more > 0 && <p className="small muted">{listTexts.moreValues(facet.more)}</p>}
        <button className="button small">{listTexts.show}</button>
      </fieldset>
    </details>
  );
}

/** Order and columns. */
function Look({ view }: { view: ListView }) {
  const { columns, sort } = listTexts;
  return (
    <details className="list-facet" name="fasett">
      <summary>
        <Icon name="sliders" />
        {columns.label}
      </summary>
      <div className="list-panel">
        <fieldset>
          <legend className="field-label">{columns.label}</legend>
          {view.columnChoices.map((column) => (
            <label key={column} className="list-choice">
              <SyncedCheckbox
                name={workParameters.columns}
                value={spellColumn(column)}
                checked={view.columns.includes(column)}
              />
              <span>{columns.names[column]}</span>
            </label>
          ))}
        </fieldset>
        <label className="field-label" htmlFor="ordning">
          {sort.label}
        </label>
        <select
          key={view.sort}
          className="field"
          id="ordning"
          name={workParameters.sort}
          defaultValue={spellSort(view.sort)}
        >
          {workSorts.map((each) => (
            <option key={each} value={spellSort(each)}>
              {sort.names[each]}
            </option>
          ))}
        </select>
        <label className="list-choice">
          <SyncedCheckbox name={workParameters.reversed} value="ja" checked={view.reversed} />
          <span>{sort.reversed}</span>
        </label>
        <button className="button small">{listTexts.show}</button>
      </div>
    </details>
  );
}

function Chips({ view }: { view: ListView }) {
  const { label, remove, clear } = listTexts.chips;
  return (
    <ul className="plain-list list-chips" aria-label={label}>
      {view.chips.map((chip) => (
        <li key={chip.to}>
          <Link className="list-chip" to={chip.to} state={{ keepsPlace: true }}>
            <span className="visually-hidden">{remove}</span>
            {chip.label}
            <Icon name="close" />
          </Link>
        </li>
      ))}
      <li>
        <Link className="list-clear" to={view.clear} state={{ keepsPlace: true }}>
          {clear}
        </Link>
      </li>
    </ul>
  );
}
