import type { ExaminedRow, RowKind } from '@insatskatalog/shared/exchange.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { importTexts } from '../texts/imports.ts';
import '../ui/table.css';

const looks: Record<RowKind, string> = {
  new: 'open',
  update: 'queue',
  error: 'import-error',
  unchanged: 'closed',
};

/** Rows of a sheet: what each is called, what it does, why, and the choice there is. */
export function RowsTable({ rows, label }: { rows: ExaminedRow[]; label: string }) {
  const { row: words } = importTexts;
  const { columns } = words;
  return (
    <div className="table-box">
      <table className="table import-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {columns.row}
            </th>
            <th scope="col">{columns.entry}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.details}</th>
            <th scope="col">{columns.choice}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row}>
              <td className="number" data-label={columns.row}>
                {row.row}
              </td>
              <th scope="row">
                {row.target ? (
                  <Link to={paths.admin.entry(row.target.id)}>{row.title || words.untitled}</Link>
                ) : (
                  row.title || words.untitled
                )}
              </th>
              <td>
                <span className={`pill ${looks[row.kind]}`}>{words.kinds[row.kind]}</span>
              </td>
              <td>
                <Details row={row} />
              </td>
              <td data-label={columns.choice}>{row.choices.length > 0 && <Choice row={row} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Details({ row: { errors, target, changes, kind } }: { row: ExaminedRow }) {
  const { row: words } = importTexts;
  const isUpdate = kind === 'update' && target !== null;
  return (
    <>
      {errors.length > 0 && (
        <ul className="plain-list import-details">
          {errors.map(({ column, value, message }) => (
            <li key={`${column} ${message}`}>
              <strong>{column}:</strong> {message}
              {value !== '' && (
                <span className="muted">
                  {' '}
                  {words.found} ”{value}”
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {isUpdate && words.by[target.by] && <p>{words.by[target.by]}</p>}
      {isUpdate && target.changeWaits && (
        <p>{target.publishOn ? words.changePublishes(target.publishOn) : words.changeWaits}</p>
      )}
      {isUpdate && (
        <ul className="plain-list import-details">
          {changes.map(({ column, before, after }) => (
            <li key={column}>
              <strong>{column}</strong>
              <span className="import-before">
                <span className="visually-hidden">{words.from}: </span>
                {before || words.empty}
              </span>
              <span className="import-after">
                <span className="visually-hidden">{words.to}: </span>
                {after || words.empty}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Choice({ row: { row, kind, choice, choices } }: { row: ExaminedRow }) {
  const { row: words } = importTexts;
  return (
    <select
      key={choice}
      className="field import-choice"
      name={`val.${row}`}
      defaultValue={choice}
      aria-label={words.choice(row)}
    >
      {choices.map((each) => (
        <option key={each} value={each}>
          {each === 'new' && kind === 'new' ? words.newChoice : words.choices[each]}
        </option>
      ))}
    </select>
  );
}
