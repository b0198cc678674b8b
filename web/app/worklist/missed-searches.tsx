import { paths } from '@insatskatalog/shared/paths.ts';
import type { MissedSearch } from '@insatskatalog/shared/missed-searches.ts';
import { Link } from 'react-router';
import { todoTexts } from '../texts/todo.ts';
import '../ui/table.css';
import { missedId } from './missed-id.ts';

/** What people searched for without finding anything: to be written about, or called by their word for it. */
export function MissedSearches({ missed }: { missed: MissedSearch[] }) {
  const { heading, lead, columns, times } = todoTexts.missed;
  return (
    <section id={missedId} className="todo-section todo-missed" tabIndex={-1}>
      <div className="table-box">
        <table className="table">
          <caption>
            <h2>{heading}</h2>
            {lead}
          </caption>
          <thead>
            <tr>
              <th scope="col">{columns.text}</th>
              <th scope="col">{columns.searches}</th>
            </tr>
          </thead>
          <tbody>
            {missed.map(({ text, searches }) => (
              <tr key={text}>
                <th scope="row">
                  <Link to={paths.search({ q: text })}>{text}</Link>
                </th>
                <td data-label={columns.searches}>{times(searches)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
