import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { editing } from '../texts/editing.ts';
import type { Saving } from './draft-saver.ts';
import { isReviewed, type EditorView } from './view.ts';

/** What can be done with what has been written. Always in reach on a screen that has room for it. */
export function ActsBar({ view, saving }: { view: EditorView; saving: Saving }) {
  const { acts } = editing;
  return (
    <div className="edit-bar edit-acts">
      <button className="button small" type="submit" name="intent" value="publish">
        {view.isPublished ? acts.publishChange : acts.publish}
      </button>
      {!isReviewed(view) && (
        <button className="button quiet small" type="submit" name="intent" value="send-to-review">
          {acts.sendToReview}
        </button>
      )}
      <button className="button quiet small" type="submit" name="intent" value="save">
        {acts.save}
      </button>
      {saving.entry !== null && (
        <Link
          className="edit-see"
          to={paths.admin.entryPreview(saving.entry)}
          target="_blank"
          rel="noreferrer"
        >
          {acts.preview}
          <span className="visually-hidden"> ({editing.newWindow})</span>
        </Link>
      )}
    </div>
  );
}
