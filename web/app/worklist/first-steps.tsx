import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { todoTexts } from '../texts/todo.ts';
import '../ui/form-field.css';

/** Where an association's part of the catalogue begins: nothing is written yet. */
export function FirstSteps() {
  const { heading, text, write, import: sheet, settings } = todoTexts.firstSteps;
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
          <Link to={paths.admin.settings()}>{settings}</Link>
        </p>
      </div>
    </div>
  );
}
