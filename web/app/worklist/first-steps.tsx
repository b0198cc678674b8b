import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { todoTexts } from '../texts/todo.ts';
import '../ui/form-field.css';

/** Where the catalogue, or an association's part of it, begins: nothing is written yet. */
export function FirstSteps({ isOffice }: { isOffice: boolean }) {
  const { write, import: sheet, association, office } = todoTexts.firstSteps;
  const { heading, text, also } = isOffice ? office : association;
  return (
    <div className="panel all-clear">
      <div>
        <h2>{heading}</h2>
        <p>{text}</p>
        <p className="form-acts">
          <Link className="button" to={paths.admin.newEntry()}>
            {write}
          </Link>
          <Link className="button quiet" to={paths.admin.imports()}>
            {sheet}
          </Link>
        </p>
        <p>
          <Link to={isOffice ? paths.admin.invite() : paths.admin.settings()}>{also}</Link>
        </p>
      </div>
    </div>
  );
}
