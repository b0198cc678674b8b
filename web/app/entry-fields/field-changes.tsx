import { fieldChangeWords } from '../texts/entry-fields.ts';
import type { FieldChange } from './changes.server.ts';
import { FieldVersion } from './field-version.tsx';

/** Fields in two versions, side by side; under each other on a phone. */
export function FieldChanges({
  changes,
  names = fieldChangeWords,
}: {
  changes: FieldChange[];
  /** What the two versions are called; null when there is only the later one. */
  names?: { before: string; after: string } | null;
}) {
  return (
    <div className="field-changes">
      {changes.map(({ id, name, lang, before, after }) => (
        <section key={id} className="field-change" aria-labelledby={`andring-${id}`}>
          <h2 id={`andring-${id}`}>{name}</h2>
          {names === null ? (
            <FieldVersion lines={after} side="alone" lang={lang} />
          ) : (
            <div className="field-sides">
              <div>
                <h3>{names.before}</h3>
                <FieldVersion lines={before} side="before" lang={lang} />
              </div>
              <div>
                <h3>{names.after}</h3>
                <FieldVersion lines={after} side="after" lang={lang} />
              </div>
            </div>
          )}
        </section>
      ))}
    </div>
  );
}
