import { paths } from '@insatskatalog/shared/paths.ts';
import { maxQueryLength, parameterName } from '@insatskatalog/shared/search.ts';
import { errors } from '../texts/errors.ts';
import { site } from '../texts/sv.ts';
import { HiddenList } from '../my-list/hidden-list.tsx';
import { Link } from '../ui/link.tsx';
import './error-page.css';

/**
 * What a person sees instead of a page that is missing or broke: what happened, a search and the ways on. It asks the
 * server for nothing, since the server may be what broke.
 */
export function ErrorPage({ status }: { status: number }) {
  const { heading, text } = errors.words(status);
  const { search, ways } = errors;
  return (
    <div className="wrap page">
      <title>{site.title(heading)}</title>
      <h1>{heading}</h1>
      <p className="lead">{text}</p>
      <search>
        <form className="error-search" action={paths.search()}>
          <div>
            <label className="field-label" htmlFor="leta-efter">
              {search.label}
            </label>
            <input
              className="field"
              id="leta-efter"
              type="search"
              name={parameterName('page', 'q')}
              maxLength={maxQueryLength}
            />
          </div>
          <button className="button">{search.submit}</button>
          <HiddenList />
        </form>
      </search>
      <h2 className="section">{errors.waysHeading}</h2>
      <ul className="plain-list error-ways">
        <li>
          <Link to={paths.municipalities()}>{ways.municipalities}</Link>
        </li>
        <li>
          <Link to={paths.search()}>{ways.search}</Link>
        </li>
        <li>
          <Link to={paths.associations()}>{ways.associations}</Link>
        </li>
        <li>
          <Link to={paths.start()}>{ways.start}</Link>
        </li>
      </ul>
    </div>
  );
}
