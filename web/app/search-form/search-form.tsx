import { parameterName } from '@insatskatalog/shared/search.ts';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { FrameFields } from '../framing/frame-fields.tsx';
import { useSearchForm } from '../framing/framing.ts';
import { searchFormTexts } from '../texts/search-form.ts';
import { HiddenList } from '../my-list/hidden-list.tsx';
import { useWithList } from '../ui/link.tsx';
import { formAddress } from './form-address.ts';
import { QuestionField } from './question-field.tsx';
import './search-form.css';

export interface MunicipalityGroup {
  county: string;
  municipalities: { code: string; name: string }[];
}

/**
 * One question, one municipality, one button: a GET form to the results page.
 * @param props.place instead of the choice of one municipality
 * @param props.placeId what the choice of a municipality is called in the page, for links to it
 * @param props.form handlers and ref for a page that does more than lead on
 * @param props.children hidden fields that the search is to keep
 */
export function SearchForm(props: {
  groups: MunicipalityGroup[];
  q?: string;
  municipality?: string;
  /** What no choice of a municipality means; the whole country when nothing is said. */
  everywhere?: string;
  place?: ReactNode;
  placeId?: string;
  form?: ComponentProps<'form'>;
  children?: ReactNode;
}) {
  const id = useId();
  const navigate = useNavigate();
  const searchForm = useSearchForm();
  const withList = useWithList();
  return (
    <search>
      <form
        className="search-form"
        {...searchForm}
        onSubmit={(event) => {
          event.preventDefault();
          void navigate(withList(formAddress(new FormData(event.currentTarget))));
        }}
        {...props.form}
      >
        <QuestionField id={`${id}-q`} q={props.q} />
        {props.place ??
          (props.groups.length > 0 && (
            <MunicipalitySelect
              id={props.placeId ?? `${id}-kommun`}
              groups={props.groups}
              chosen={props.municipality}
              everywhere={props.everywhere ?? searchFormTexts.wholeCountry}
            />
          ))}
        <button className="button">{searchFormTexts.submit}</button>
        <FrameFields />
        <HiddenList />
        {props.children}
      </form>
    </search>
  );
}

function MunicipalitySelect(props: {
  id: string;
  groups: MunicipalityGroup[];
  chosen?: string;
  everywhere: string;
}) {
  return (
    <div className="search-form-place">
      <label className="field-label" htmlFor={props.id}>
        {searchFormTexts.municipality}
      </label>
      <select
        className="field"
        id={props.id}
        name={parameterName('page', 'municipality')}
        defaultValue={props.chosen ?? ''}
      >
        <option value="">{props.everywhere}</option>
        {props.groups.map(({ county, municipalities }) => (
          <optgroup key={county} label={county}>
            {municipalities.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
