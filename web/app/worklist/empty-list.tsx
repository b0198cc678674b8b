import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { todoTexts } from '../texts/todo.ts';
import { listTexts } from '../texts/worklist.ts';

/** A list without rows: what to change, or how to begin. */
export function EmptyList({ isEverything, clear }: { isEverything: boolean; clear: string }) {
  const { heading, text, nothing, all } = listTexts.empty;
  return (
    <div className="panel empty-list">
      <h2>{isEverything ? nothing.heading : heading}</h2>
      <p>{isEverything ? nothing.text : text}</p>
      <p className="form-acts">
        {isEverything ? (
          <>
            <Link className="button" to={paths.admin.newEntry()}>
              {todoTexts.newEntry}
            </Link>
            <Link className="button quiet" to={paths.admin.imports()}>
              {listTexts.empty.import}
            </Link>
          </>
        ) : (
          <Link className="button quiet" to={clear}>
            {all}
          </Link>
        )}
      </p>
    </div>
  );
}
