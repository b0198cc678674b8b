import { Form } from 'react-router';
import { FieldVersion } from '../entry-fields/field-version.tsx';
import { conflictWords } from '../texts/conflict.ts';
import { allChosen, choiceName } from './choice-names.ts';
import type { ConflictView, Side } from './view.server.ts';
import './conflict.css';

type Field = ConflictView['fields'][number];

/** Both versions of an entry, and which of them is to count in each field. Posts the act `merge`. */
export function ConflictChoice({ view, incomplete = false }: { view: ConflictView; incomplete?: boolean }) {
  const { savedByName, savedAt, edition, fields, inputs } = view;
  return (
    <Form method="post" className="conflict">
      <div role="alert">
        <h2 id="konflikt">{conflictWords.heading}</h2>
        <p>{savedAt ? conflictWords.who(savedByName, savedAt) : conflictWords.unknown}</p>
        {incomplete && <p className="conflict-missing">{conflictWords.missing}</p>}
      </div>
      <input type="hidden" name="intent" value="merge" />
      <input type="hidden" name="edition" value={edition} />
      {Array.from(inputs.entries(), ([place, [name, value]]) => (
        <input key={place} type="hidden" name={name} value={value} />
      ))}
      {fields.length === 0 && <p>{conflictWords.equal}</p>}
      {fields.map((field) => (
        <FieldChoice key={field.id} field={field} />
      ))}
      <div className="conflict-acts">
        <button className="button" type="submit">
          {conflictWords.save}
        </button>
        {fields.length > 1 && (
          <>
            <button className="button quiet" type="submit" name={allChosen} value="mine" formNoValidate>
              {conflictWords.allMine}
            </button>
            <button className="button quiet" type="submit" name={allChosen} value="theirs" formNoValidate>
              {conflictWords.allTheirs}
            </button>
          </>
        )}
      </div>
    </Form>
  );
}

function FieldChoice({ field }: { field: Field }) {
  const { name, before, after, lang } = field;
  return (
    <fieldset className="conflict-field">
      <legend>{name}</legend>
      <Choice field={field} side="theirs" label={conflictWords.theirs}>
        <FieldVersion lines={before} side="either" lang={lang} />
      </Choice>
      <Choice field={field} side="mine" label={conflictWords.mine}>
        <FieldVersion lines={after} side="either" lang={lang} />
      </Choice>
    </fieldset>
  );
}

function Choice({
  field,
  side,
  label,
  children,
}: {
  field: Field;
  side: Side;
  label: string;
  children: React.ReactNode;
}) {
  return (
    <label className="conflict-side">
      <span className="conflict-pick">
        <input
          type="radio"
          name={choiceName(field.id)}
          value={side}
          defaultChecked={field.chosen === side}
          required
        />
        {label}
      </span>
      {children}
    </label>
  );
}
