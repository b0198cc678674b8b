import { spellColumn, type WorkColumn } from '@insatskatalog/shared/work-query.ts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { bulkTexts } from '../texts/bulk.ts';
import { listTexts } from '../texts/worklist.ts';
import { Nothing } from '../ui/nothing.tsx';
import '../ui/table.css';
import { useFoldAway } from '../ui/use-fold-away.ts';
import { MoreActs, QuickAct } from './row-acts.tsx';
import type { RowView } from './row-view.server.ts';
import './entry-table.css';

/** A column's heading may lead to the list in its order. */
export interface SortLink {
  to: string;
  direction: 'ascending' | 'descending' | null;
}

/**
 * Entries as a table; as cards on a phone.
 *
 * @param props.back where the acts of a row come back to
 * @param props.selectForm the form that the rows' checkboxes belong to, when rows can be chosen
 */
export function EntryTable(props: {
  rows: RowView[];
  columns: WorkColumn[];
  back: string;
  caption: ReactNode;
  sorts?: Partial<Record<WorkColumn | 'entry', SortLink>>;
  selectForm?: string;
}) {
  const { rows, columns, back, sorts = {}, selectForm } = props;
  const { names } = listTexts.columns;
  useFoldAway('.more-acts');
  return (
    <div className="table-box">
      <table className="table entry-table">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            {selectForm && (
              <th scope="col">
                <span className="visually-hidden">{listTexts.columns.select}</span>
              </th>
            )}
            <Heading sort={sorts.entry}>{listTexts.columns.entry}</Heading>
            {columns.map((column) => (
              <Heading key={column} sort={sorts[column]}>
                {names[column]}
              </Heading>
            ))}
            <th scope="col">{listTexts.columns.acts}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {selectForm && (
                <td className="entry-select">
                  <label>
                    <input
                      type="checkbox"
                      name="insats"
                      value={row.id}
                      form={selectForm}
                      aria-label={bulkTexts.bar.select(row.title)}
                    />
                  </label>
                </td>
              )}
              <th scope="row">
                <Link to={row.to}>{row.title}</Link>
                {row.note && <small>{row.note}</small>}
              </th>
              {columns.map((column) => (
                <Cell key={column} column={column} row={row} />
              ))}
              <td className="entry-acts">
                <QuickAct row={row} back={back} />
                <MoreActs row={row} back={back} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading({ sort, children }: { sort?: SortLink; children: string }) {
  return (
    <th scope="col" aria-sort={sort?.direction ?? undefined}>
      {sort ? (
        <Link className="entry-sort" to={sort.to} state={{ keepsPlace: true }}>
          {children}
        </Link>
      ) : (
        children
      )}
    </th>
  );
}

function Cell({ column, row }: { column: WorkColumn; row: RowView }) {
  if (column === 'state')
    return (
      <td>
        <span className={`pill ${row.state.tone}`}>{row.state.label}</span>
      </td>
    );
  const isLate = column === 'reviewDue' && row.isLate;
  const text = row.cells[column];
  return (
    <td
      className={`entry-${spellColumn(column)}${isLate ? ' late' : ''}`}
      data-label={listTexts.columns.names[column]}
    >
      {text === '' ? <Nothing /> : text}
    </td>
  );
}
