import type { ImportOutcome } from '@insatskatalog/shared/exchange.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { importTexts } from '../texts/imports.ts';
import { Notice } from '../ui/notice.tsx';
import { LeftItem } from './left-item.tsx';

/** What an import did, with links to every entry, and the way to take it back. */
export function Outcome({
  id,
  outcome,
  isUndone,
}: {
  id: string;
  outcome: ImportOutcome;
  isUndone: boolean;
}) {
  const { outcome: words } = importTexts;
  const { created, updated, as, skipped, left } = outcome;
  return (
    <div className="import-outcome">
      <Notice tone={isUndone ? 'advice' : 'done'}>
        <span>{isUndone ? words.undone : words.accepted(created.length, updated.length, as)}</span>
      </Notice>
      {left.length > 0 && (
        <section>
          <p>{words.left(left.length)}</p>
          <ul>
            {left.map((each) => (
              <LeftItem key={each.entry} left={each} />
            ))}
          </ul>
        </section>
      )}
      {!isUndone && skipped > 0 && <p className="muted">{words.skipped(skipped)}</p>}
      {!isUndone && <Entries heading={words.created} entries={created} />}
      {!isUndone && <Entries heading={words.updated} entries={updated} />}
      <div className="form-acts">
        {!isUndone && (
          <Link className="button" to={paths.admin.entries()}>
            {words.entries}
          </Link>
        )}
        <Link className="button quiet" to={paths.admin.imports()}>
          {words.more}
        </Link>
        {!isUndone && (
          <Link className="button quiet" to={`${paths.admin.import(id)}?angra=ja`}>
            {words.undo}
          </Link>
        )}
      </div>
    </div>
  );
}

function Entries({ heading, entries }: { heading: string; entries: ImportOutcome['created'] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="plain-list import-entries">
        {entries.map(({ entry, row, title }) => (
          <li key={entry}>
            <Link to={paths.admin.entry(entry)}>{title}</Link>{' '}
            <span className="muted small">{importTexts.outcome.row(row)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
