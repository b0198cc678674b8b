import { useNavigation } from 'react-router';
import { importTexts } from '../texts/imports.ts';
import { ChoiceField } from '../ui/form-field.tsx';
import { Notice } from '../ui/notice.tsx';
import type { ImportView } from './import-view.server.ts';

/** The act of reading a sheet in, below its rows: what it comes to, how, and the ways out. */
export function AcceptPanel({ view }: { view: ImportView }) {
  const { accept } = importTexts;
  const { willCreate, willUpdate, counts } = view;
  const isBusy = useNavigation().state === 'submitting';
  const all = willCreate + willUpdate;
  return (
    <section className="panel form import-accept" aria-labelledby="las-in">
      <div>
        <h2 id="las-in">{accept.heading}</h2>
        <p className="lead">{accept.sum(willCreate, willUpdate)}</p>
      </div>
      {counts.error > 0 && <Notice tone="advice">{accept.errors(counts.error, all > 0)}</Notice>}
      {all > 0 && (
        <ChoiceField
          type="radio"
          name="as"
          label={accept.as}
          chosen={['drafts']}
          options={[
            { value: 'drafts', label: accept.drafts, hint: accept.draftsHint },
            { value: 'published', label: accept.published, hint: accept.publishedHint },
          ]}
        />
      )}
      <div className="form-acts">
        {all > 0 && (
          <button className="button" name="intent" value="accept">
            {isBusy ? importTexts.busy : accept.act(all)}
          </button>
        )}
        {counts.new + counts.update > 0 && (
          <button className="button quiet" name="intent" value="choose">
            {accept.save}
          </button>
        )}
        <button className="button quiet import-discard" name="intent" value="discard">
          {accept.discard}
        </button>
      </div>
    </section>
  );
}
