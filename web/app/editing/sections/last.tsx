import { editing } from '../../texts/editing.ts';
import { TextAreaField } from '../../ui/form-field.tsx';
import type { Returned } from '../act.server.ts';
import type { Saving } from '../draft-saver.ts';
import { LineField } from '../field.tsx';
import { isReviewed, standingOf, type EditorView } from '../view.ts';

/** What one may want to say or do when all is written. */
export function LastSection(props: {
  view: EditorView;
  saving: Saving;
  returned: Returned | null;
  /** Told of the day that is chosen for publishing. */
  onDay: (day: string) => void;
}) {
  const { view, saving, returned } = props;
  const { acts } = editing;
  return (
    <section className="edit-section" id="del-klart" aria-labelledby="del-klart-rubrik" tabIndex={-1}>
      <h2 id="del-klart-rubrik">{acts.last}</h2>
      <LineField
        name="publishOn"
        label={acts.publishOn}
        hint={acts.publishDayHint}
        type="date"
        className="edit-date"
        initial={returned?.publishOn ?? view.publishOn ?? ''}
        onInput={props.onDay}
      />
      {!isReviewed(view) && (
        <TextAreaField
          name="comment"
          label={acts.comment}
          hint={acts.commentHint}
          rows={2}
          defaultValue={returned?.comment ?? ''}
        />
      )}
      {saving.entry !== null && saving.phase !== 'unchanged' && <Discard standing={standingOf(view)} />}
    </section>
  );
}

/** Throws the draft away, when asked a second time. */
function Discard({ standing }: { standing: ReturnType<typeof standingOf> }) {
  const { acts } = editing;
  return (
    <details className="edit-discard">
      <summary>{standing === 'new' ? acts.discard : acts.discardChange}</summary>
      <p>{acts.discardQuestion[standing]}</p>
      <button className="button quiet danger small" type="submit" name="intent" value="discard">
        {acts.discardYes}
      </button>
    </details>
  );
}
