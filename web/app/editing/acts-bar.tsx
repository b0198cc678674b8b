import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { editing } from '../texts/editing.ts';
import { day } from '../texts/sv.ts';
import type { Saving } from './draft-saver.ts';
import { isReviewed, standingOf, type EditorView } from './view.ts';

/**
 * What can be done with what has been written, each with a word of what it does. Always in reach on a screen that has room for it.
 *
 * @param props.publishOn the day that is chosen in the form; empty is at once
 */
export function ActsBar({
  view,
  saving,
  publishOn,
}: {
  view: EditorView;
  saving: Saving;
  publishOn: string;
}) {
  const { acts } = editing;
  const standing = standingOf(view);
  const isLater = /^\d{4}-\d\d-\d\d$/.test(publishOn);
  return (
    <div className="edit-bar edit-acts">
      <Act act="publish" means={isLater ? acts.means.later(day(publishOn)) : acts.means.publish[standing]}>
        {acts.publish[standing]}
      </Act>
      {!isReviewed(view) && (
        <Act act="send-to-review" means={acts.means.sendToReview} quiet>
          {acts.sendToReview}
        </Act>
      )}
      <Act act="save" means={acts.means.save} quiet>
        {acts.save}
      </Act>
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

function Act(props: { act: string; means: string; quiet?: boolean; children: string }) {
  const { act, means, quiet, children } = props;
  return (
    <div className="edit-act">
      <button
        className={quiet ? 'button quiet small' : 'button small'}
        type="submit"
        name="intent"
        value={act}
        aria-describedby={`gor-${act}`}
      >
        {children}
      </button>
      <small id={`gor-${act}`}>{means}</small>
    </div>
  );
}
