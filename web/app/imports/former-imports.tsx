import type { ImportState } from '@insatskatalog/shared/exchange.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { importTexts } from '../texts/imports.ts';
import { number } from '../texts/sv.ts';
import '../ui/table.css';

interface FormerImport {
  id: string;
  fileName: string;
  state: ImportState;
  rows: number;
  association: string;
  createdBy: string;
  createdAt: string;
}

const looks: Record<ImportState, string> = {
  examining: 'queue',
  examined: 'queue',
  accepting: 'queue',
  accepted: 'open',
  undoing: 'queue',
  undone: 'closed',
};

/** The sheets that have been read in, newest first. */
export function FormerImports(props: { imports: FormerImport[]; showsAssociation: boolean }) {
  const { former, states } = importTexts;
  const { columns } = former;
  return (
    <section className="import-former" aria-labelledby="tidigare-importer">
      <h2 id="tidigare-importer">{former.heading}</h2>
      {props.imports.length === 0 ? (
        <p className="muted">{former.none}</p>
      ) : (
        <div className="table-box">
          <table className="table" aria-labelledby="tidigare-importer">
            <thead>
              <tr>
                <th scope="col">{columns.file}</th>
                <th scope="col">{columns.state}</th>
                <th scope="col" className="number">
                  {columns.rows}
                </th>
                {props.showsAssociation && <th scope="col">{columns.association}</th>}
                <th scope="col">{columns.by}</th>
                <th scope="col">{columns.when}</th>
              </tr>
            </thead>
            <tbody>
              {props.imports.map((each) => (
                <tr key={each.id}>
                  <th scope="row">
                    <Link to={paths.admin.import(each.id)}>{each.fileName}</Link>
                  </th>
                  <td>
                    <span className={`pill ${looks[each.state]}`}>{states[each.state]}</span>
                  </td>
                  <td className="number" data-label={columns.rows}>
                    {number(each.rows)}
                  </td>
                  {props.showsAssociation && <td data-label={columns.association}>{each.association}</td>}
                  <td data-label={columns.by}>{each.createdBy}</td>
                  <td data-label={columns.when}>{each.createdAt}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
