import { parameterName, pageSpelling } from '@insatskatalog/shared/search.ts';
import { useRef, type ComponentProps } from 'react';
import { FrameFields } from '../framing/frame-fields.tsx';
import { useSearchForm } from '../framing/framing.ts';
import { searchTexts } from '../texts/search.ts';
import { Icon } from '../ui/icon.tsx';
import { HiddenList } from '../my-list/hidden-list.tsx';
import { Choice, ValuesFacet } from './facet.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { MunicipalityFacet } from './municipality-facet.tsx';
import { OrientationFacet } from './orientation-facet.tsx';
import type { ResultsView } from './results-view.server.ts';
import { resultsId } from './results-list.tsx';
import { filterId, useSheet } from './sheet.ts';
import { SortChoice } from './sort-choice.tsx';
import './filters.css';

/** Everything a list can be narrowed by: beside it on a wide page, a sheet over it on a narrow one. */
export function Filters({ view, form }: { view: ResultsView; form: ComponentProps<'form'> }) {
  const sheet = useRef<HTMLElement>(null);
  const { open, over, close, scripted } = useSheet(sheet);
  const searchForm = useSearchForm();
  const { onSubmit, ...handlers } = form;
  return (
    <section
      ref={sheet}
      id={filterId}
      className={['filters', scripted && 'scripted', open && 'is-open'].filter(Boolean).join(' ')}
      aria-labelledby="filter-rubrik"
      {...(over && { role: 'dialog', 'aria-modal': true })}
    >
      <div className="filters-head">
        <h2 id="filter-rubrik" tabIndex={-1}>
          {searchTexts.filters.heading}
        </h2>
        <a
          className="close-filters"
          href={`#${resultsId}`}
          target="_self"
          onClick={(event) => {
            event.preventDefault();
            close();
          }}
        >
          {searchTexts.filters.close}
          <Icon name="close" />
        </a>
      </div>
      {open && <output className="visually-hidden">{view.heading}</output>}
      <form
        {...searchForm}
        autoComplete="off"
        {...handlers}
        onSubmit={(event) => {
          onSubmit?.(event);
          if (open) close();
        }}
      >
        <FrameFields />
        <HiddenFields fields={view.keptByFilters} />
        <HiddenList />
        {view.total > 1 && <SortChoice sorts={view.sorts} />}
        {view.places.length > 0 && <MunicipalityFacet counties={view.places} chosen={view.municipalities} />}
        {view.open && <OpenFacet open={view.open} />}
        {view.facets.slice(0, facetsBeforeAge).map((facet) => (
          <ValuesFacet key={facet.name} facet={facet} />
        ))}
        {view.age && <AgeFacet age={view.age.chosen} />}
        {view.facets.slice(facetsBeforeAge).map((facet) => (
          <ValuesFacet key={facet.name} facet={facet} />
        ))}
        {view.orientation && <OrientationFacet {...view.orientation} />}
        <p className="filters-done">
          <button className="button">
            {scripted ? searchTexts.filters.done(view.total) : searchTexts.filters.update}
          </button>
        </p>
      </form>
    </section>
  );
}

/** After what one needs and who one is. */
const facetsBeforeAge = 2;

function OpenFacet({ open }: { open: NonNullable<ResultsView['open']> }) {
  return (
    <fieldset className="facet">
      <legend className="facet-name">{searchTexts.filters.intake}</legend>
      <Choice
        type="checkbox"
        name={parameterName('page', 'open')}
        value={pageSpelling.yes}
        label={searchTexts.filters.open}
        count={open.count}
        selected={open.chosen}
      />
    </fieldset>
  );
}

function AgeFacet({ age }: { age: number | null }) {
  return (
    <div className="facet">
      <label className="facet-name" htmlFor="alder">
        {searchTexts.filters.age}
      </label>
      <input
        className="field age"
        id="alder"
        type="number"
        inputMode="numeric"
        min={0}
        max={120}
        name={parameterName('page', 'age')}
        defaultValue={age ?? ''}
        aria-describedby="alder-hjalp"
      />
      <p className="small muted" id="alder-hjalp">
        {searchTexts.filters.ageHint}
      </p>
    </div>
  );
}
