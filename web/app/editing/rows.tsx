import { useEffect, useRef, useState } from 'react';
import { editing } from '../texts/editing.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { FieldGroup, fieldId } from '../ui/form-field.tsx';
import { useEditor } from './editor-context.ts';
import { LineField } from './field.tsx';

export type RowList = 'contacts' | 'locations' | 'links';

interface Column {
  name: string;
  label: string;
  hint?: string;
  type?: 'tel' | 'email' | 'url';
  /** Seldom filled in: folded away. */
  rare?: boolean;
}

/** A row of inputs. It is known by a key of its own, since its place changes when one before it goes. */
interface Row {
  key: number;
  /** Where its values stood in the form as it was drawn; null for one that is new. */
  from: number | null;
}

/**
 * Rows of inputs that can be added and taken away: with script at once, without it by sending the form and getting it back.
 *
 * @param atLeast rows that are there from the beginning, to be filled in
 */
export function Rows(props: { list: RowList; add: string; columns: Column[]; atLeast: number }) {
  const { list, columns, atLeast } = props;
  const { form, values, changed } = useEditor();
  const words = editing.fields[list];
  const hydrated = useHydrated();
  const count = Math.max(atLeast, form[list].length);
  const [rows, setRows] = useState<Row[]>(() =>
    Array.from({ length: count }, (_, place) => ({ key: place, from: place })),
  );
  const next = useRef(count);
  const box = useRef<HTMLFieldSetElement>(null);
  const drawn = useRef(rows);

  useEffect(() => {
    if (drawn.current === rows) return;
    const added = rows.length > drawn.current.length;
    drawn.current = rows;
    changed();
    const inputs = box.current?.querySelectorAll<HTMLElement>('.edit-row:last-of-type input');
    if (added) inputs?.[0]?.focus();
    else box.current?.focus();
  }, [rows, changed]);

  const input = (row: Row, place: number, column: Column) => (
    <LineField
      key={column.name}
      label={column.label}
      hint={column.hint}
      type={column.type}
      name={`${list}.${place}.${column.name}`}
      initial={row.from === null ? '' : (values.get(`${list}.${row.from}.${column.name}`) ?? '')}
    />
  );
  return (
    <FieldGroup ref={box} name={list} label={words.legend} hint={words.hint}>
      {rows.map((row, place) => (
        <fieldset key={row.key} className="edit-row">
          <legend className={rows.length > 1 ? 'small' : 'visually-hidden'}>{words.row(place + 1)}</legend>
          {columns.filter(({ rare }) => !rare).map((column) => input(row, place, column))}
          {columns.some(({ rare }) => rare) && (
            <details className="edit-rare">
              <summary>{editing.seldom}</summary>
              <div className="edit-pair">
                {columns.filter(({ rare }) => rare).map((column) => input(row, place, column))}
              </div>
            </details>
          )}
          {(rows.length > atLeast || !hydrated) && (
            <button
              className="link-button edit-remove"
              type="submit"
              name="intent"
              value={`remove-row:${list}.${place}`}
              formAction={`#${fieldId(list)}`}
              onClick={(event) => {
                event.preventDefault();
                setRows(rows.filter(({ key }) => key !== row.key));
              }}
            >
              {words.remove(place + 1)}
            </button>
          )}
        </fieldset>
      ))}
      <button
        className="button quiet small"
        type="submit"
        name="intent"
        value={props.add}
        onClick={(event) => {
          event.preventDefault();
          setRows([...rows, { key: next.current++, from: null }]);
        }}
      >
        {words.add}
      </button>
    </FieldGroup>
  );
}
