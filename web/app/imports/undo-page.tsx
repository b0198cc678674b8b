import type { UndoForecast } from '@insatskatalog/shared/exchange.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { importTexts } from '../texts/imports.ts';
import { ConfirmPage } from '../ui/confirm-page.tsx';
import { ErrorSummary, type SummarisedError } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { LeftItem } from './left-item.tsx';

/** As many names as are read; the rest are counted. */
const shown = 20;

/** Asks whether an import is to be undone, and says what that would come to. */
export function UndoPage({
  id,
  forecast: { removed, removedPublic, putBack, left },
  errors,
}: {
  id: string;
  forecast: UndoForecast;
  errors: SummarisedError[];
}) {
  const { undo } = importTexts;
  return (
    <ConfirmPage title={undo.title} intent="undo" act={undo.act} cancel={paths.admin.import(id)} danger>
      <ErrorSummary errors={errors} heading={importTexts.undoFailed} />
      {removed + putBack === 0 && <p>{undo.nothing}</p>}
      {removed > 0 && <p>{undo.removed(removed)}</p>}
      {removedPublic > 0 && <Notice tone="advice">{undo.removedPublic(removedPublic, removed)}</Notice>}
      {putBack > 0 && <p>{undo.putBack(putBack)}</p>}
      {left.length > 0 && (
        <>
          <p>{undo.left(left.length)}</p>
          <ul className="import-left">
            {left.slice(0, shown).map((each) => (
              <LeftItem key={each.entry} left={each} />
            ))}
            {left.length > shown && <li>{undo.more(left.length - shown)}</li>}
          </ul>
        </>
      )}
    </ConfirmPage>
  );
}
