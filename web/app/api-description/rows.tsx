import { Fragment } from 'react';
import { paths } from '@insatskatalog/shared/paths.ts';
import '../ui/table.css';

/** A table whose first column names what the rest of the row is about. */
export function Rows(props: { caption: string; columns: string[]; rows: string[][] }) {
  return (
    <div className="table-box">
      <table className="table">
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {cells.map((cell, index) => (
                <td key={props.columns[index + 1]} data-label={props.columns[index + 1]}>
                  <Linked text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const mentioned = /(\/(?:vocabularies\/[a-z_]+|vocabularies|associations|municipalities|changes))/;

/** A text in which the API's own addresses lead to their answers. */
function Linked({ text }: { text: string }) {
  return text.split(mentioned).map((part, index) => (
    // The parts of a text have no identity but their place.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>{mentioned.test(part) ? <a href={paths.api.at(part)}>{part}</a> : part}</Fragment>
  ));
}
