import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { editing } from '../texts/editing.ts';
import type { Saving } from './draft-saver.ts';
import { LineField } from './field.tsx';
import type { EditorView } from './view.ts';

/** What can be done with what has been written. Always in reach on a screen that has room for it. */
export function ActsBar({ view, saving }: { view: EditorView; saving: Saving }) {
  const { acts } = editing;
  const isReviewed = view.state === 'in-review' || view.change === 'in-review';
  return (
    <div className="edit-bar">
      <div className="edit-acts">
        <button className="button" type="submit" name="intent" value="publish">
          {view.isPublished ? acts.publishChange : acts.publish}
        </button>
        {!isReviewed && (
          <button className="button quiet" type="submit" name="intent" value="send-to-review">
            {acts.sendToReview}
          </button>
        )}
        <button className="button quiet" type="submit" name="intent" value="save">
          {acts.save}
        </button>
        {saving.entry !== null && (
          <Link className="edit-see" to={paths.admin.entryPreview(saving.entry)} target="_blank" rel="opener">
            {acts.preview}
          </Link>
        )}
      </div>
      <details className="edit-more">
        <summary>{acts.more}</summary>
        <div className="edit-more-acts">
          <LineField
            name="publishOn"
            label={acts.publishOn}
            hint={acts.publishDayHint}
            type="date"
            className="edit-date"
          />
          {!isReviewed && (
            <div className="edit-field">
              <label className="field-label" htmlFor="comment">
                {acts.comment}
              </label>
              <p className="edit-hint" id="comment-hjalp">
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
        </div>
      </details>
    </div>
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
