import { editing } from '../../texts/editing.ts';
import type { Saving } from '../draft-saver.ts';
import { LineField } from '../field.tsx';
import { isReviewed, type EditorView } from '../view.ts';

/** What one may want to say or do when all is written. */
export function LastSection({ view, saving }: { view: EditorView; saving: Saving }) {
  const { acts } = editing;
  return (
    <section className="edit-section" aria-labelledby="del-klart-rubrik">
      <h2 id="del-klart-rubrik">{acts.last}</h2>
      <LineField
        name="publishOn"
        label={acts.publishOn}
        hint={acts.publishDayHint}
        type="date"
        className="edit-date"
      />
      {!isReviewed(view) && (
        <div className="form-field">
          <label className="field-label" htmlFor="comment">
            {acts.comment}
          </label>
          <p className="form-hint" id="comment-hjalp">
            {acts.commentHint}
          </p>
          <textarea
            className="field edit-text"
            id="comment"
            name="comment"
            rows={2}
            aria-describedby="comment-hjalp"
          />
        </div>
      )}
      {saving.entry !== null && saving.phase !== 'unchanged' && <Discard isChange={view.isPublished} />}
    </section>
  );
}

/** Throws the draft away, when asked a second time. */
function Discard({ isChange }: { isChange: boolean }) {
  const { acts } = editing;
  return (
    <details className="edit-discard">
      <summary>{isChange ? acts.discardChange : acts.discard}</summary>
      <p>{isChange ? acts.discardChangeQuestion : acts.discardQuestion}</p>
      <button className="button quiet small edit-danger" type="submit" name="intent" value="discard">
        {acts.discardYes}
      </button>
    </details>
  );
}
