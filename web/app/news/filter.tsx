import { paths } from '@insatskatalog/shared/paths.ts';
import { parameterName } from '@insatskatalog/shared/search.ts';
import { Form } from 'react-router';
import { HiddenList } from '../my-list/hidden-list.tsx';
import type { MunicipalityGroup } from '../search-form/search-form.tsx';
import { newsTexts } from '../texts/news.ts';

/** Whose news: of one municipality, of one association, or of everything. */
export function NewsFilter(props: {
  groups: MunicipalityGroup[];
  associations: { id: string; name: string }[];
  municipality: string | null;
  association: string | null;
}) {
  const { label, municipality, everywhere, association, everyone, submit } = newsTexts.filter;
  return (
    <search className="no-print" aria-label={label}>
      <Form action={paths.news()} className="news-filter">
        <HiddenList />
        <div>
          <label className="field-label" htmlFor="nytt-kommun">
            {municipality}
          </label>
          <select
            className="field"
            id="nytt-kommun"
            name={parameterName('page', 'municipality')}
            defaultValue={props.municipality ?? ''}
          >
            <option value="">{everywhere}</option>
            {props.groups.map((group) => (
              <optgroup key={group.county} label={group.county}>
                {group.municipalities.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <div>
          <label className="field-label" htmlFor="nytt-forbund">
            {association}
          </label>
          <select
            className="field"
            id="nytt-forbund"
            name={parameterName('page', 'association')}
            defaultValue={props.association ?? ''}
          >
            <option value="">{everyone}</option>
            {props.associations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button className="button">{submit}</button>
      </Form>
    </search>
  );
}
