import { FieldVersion } from '../entry-fields/field-version.tsx';
import { proposalPage } from '../texts/proposal-queue.ts';
import { Notice } from '../ui/notice.tsx';
import type { ProposalView } from './proposal-view.server.ts';

/** Each field as it is and as it is proposed; while the proposal waits, each can be left out. */
export function ProposedChanges(props: {
  changes: ProposalView['changes'];
  waits: boolean;
  /** A new entry is taken whole, and has nothing to be compared with. */
  isNew: boolean;
  /** The fields ticked when the form came back; null ticks all. */
  chosen: string[] | null;
}) {
  const { changes, waits, isNew, chosen } = props;
  if (changes.length === 0) return null;
  const partly = changes.some(({ leftOut }) => leftOut);
  return (
    <section className="proposal-changes">
      <h2>{isNew ? proposalPage.newEntry : proposalPage.changes}</h2>
      <div className="field-changes">
        {changes.map(({ id, name, lang, before, after, movedSince, leftOut }) => (
          <section key={id} className="field-change" aria-labelledby={`andring-${id}`}>
            <div className="proposal-field">
              <h3 id={`andring-${id}`}>{name}</h3>
              {waits && !isNew && (
                <label className="form-choice">
                  <input
                    type="checkbox"
                    name="field"
                    value={id}
                    defaultChecked={chosen?.includes(id) ?? true}
                  />
                  <span>
                    {proposalPage.take}
                    <span className="visually-hidden">: {name}</span>
                  </span>
                </label>
              )}
              {partly && (
                <span className={leftOut ? 'pill closed' : 'pill open'}>
                  {leftOut ? proposalPage.leftOut : proposalPage.taken}
                </span>
              )}
            </div>
            {movedSince && <Notice tone="advice">{proposalPage.movedSince}</Notice>}
            <div className={isNew ? undefined : 'field-sides'}>
              {!isNew && (
                <div>
                  <h4>{waits ? proposalPage.now : proposalPage.before}</h4>
                  <FieldVersion lines={before} side="before" lang={lang} />
                </div>
              )}
              <div>
                {!isNew && <h4>{proposalPage.proposed}</h4>}
                <FieldVersion lines={isNew ? unmarked(after) : after} side="after" lang={lang} />
              </div>
            </div>
          </section>
        ))}
      </div>
    </section>
  );
}

/** Where all is new, nothing needs to be marked as new. */
const unmarked = (lines: ProposalView['changes'][number]['after']) =>
  lines.map((line) => line.map(({ text }) => ({ text, differs: false })));
