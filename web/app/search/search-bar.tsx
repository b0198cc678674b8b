import type { ComponentProps } from 'react';
import { Link } from '../framing/link.tsx';
import { SearchForm } from '../search-form/search-form.tsx';
import { searchTexts } from '../texts/search.ts';
import { HiddenFields } from './hidden-fields.tsx';
import type { ResultsView } from './results-view.server.ts';
import { filterHash } from './sheet.ts';
import './search-bar.css';

export const placeFieldId = 'valj-kommun';

/** The question again, on top of its answers. Several municipalities are changed among the filters. */
export function SearchBar({ view, form }: { view: ResultsView; form: ComponentProps<'form'> }) {
  const [municipality, ...more] = view.municipalities;
  return (
    <div className="search-bar">
      <div className="wrap">
        <SearchForm
          groups={view.places}
          q={view.q}
          municipality={municipality}
          everywhere={view.everywhere}
          placeId={placeFieldId}
          form={form}
          place={
            more.length === 0 ? undefined : (
              <div className="search-form-place">
                <span className="field-label">{searchTexts.place.label}</span>
                <p className="several-places">
                  {searchTexts.place.several(view.municipalities.length)}{' '}
                  <Link to={view.here + filterHash} state={{ keepsPlace: true }}>
                    {searchTexts.place.change}
                  </Link>
                </p>
              </div>
            )
          }
        >
          <HiddenFields fields={view.keptBySearch} />
        </SearchForm>
      </div>
    </div>
  );
}
