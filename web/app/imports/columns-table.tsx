import type { MappedColumn, SheetColumn } from '@insatskatalog/shared/exchange.ts';
import { importTexts } from '../texts/imports.ts';
import { errorFor, type SummarisedError } from '../ui/error-summary.tsx';
import { fieldId } from '../ui/form-field.tsx';
import '../ui/table.css';

/** The sheet's columns with their names and first cells, and beside each what it is read as. */
export function ColumnsTable(props: {
  columns: MappedColumn[];
  known: SheetColumn[];
  /** What was posted and could not be kept; null when nothing was. */
  chosen: (string | null)[] | null;
  errors: readonly SummarisedError[];
}) {
  const { columns: words } = importTexts;
  const { head } = words;
  return (
    <div className="table-box">
      <table className="table import-columns" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{head.letter}</th>
            <th scope="col">{head.name}</th>
            <th scope="col">{head.examples}</th>
            <th scope="col">{head.mapped}</th>
          </tr>
        </thead>
        <tbody>
          {props.columns.map(({ letter, name, examples, mapped, isFact }, place) => (
            <tr key={letter}>
              <td data-label={head.letter}>{letter}</td>
              <th scope="row">{name || words.unnamed}</th>
              <td data-label={head.examples}>{examples.join(' · ')}</td>
              <td data-label={head.mapped}>
                {isFact ? (
                  words.fact
                ) : (
                  <ColumnChoice
                    place={place}
                    name={name || letter}
                    value={props.chosen ? (props.chosen[place] ?? '') : (mapped ?? '')}
                    known={props.known}
                    error={errorFor(props.errors, `kolumn.${place}`)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnChoice(props: {
  place: number;
  name: string;
  value: string;
  known: SheetColumn[];
  error: string | undefined;
}) {
  const { columns: words } = importTexts;
  const name = `kolumn.${props.place}`;
  const id = fieldId(name);
  return (
    <>
      {props.error && (
        <p className="form-error" id={`${id}-fel`}>
          {props.error}
        </p>
      )}
      <select
        id={id}
        className="field import-choice"
        name={name}
        defaultValue={props.value}
        aria-label={words.choice(props.name)}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={props.error ? `${id}-fel` : undefined}
      >
        <option value="">{words.aside}</option>
        {props.known.map(({ id: column, name: label }) => (
          <option key={column} value={column}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}
