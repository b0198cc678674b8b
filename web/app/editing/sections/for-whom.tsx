import { editing } from '../../texts/editing.ts';
import { useEditor } from '../editor-context.ts';
import { LineField } from '../field.tsx';
import { Section } from '../section.tsx';
import { TermPicker } from '../term-picker.tsx';
import { MarkdownField } from '../text-field.tsx';

export function ForWhomSection() {
  const { form } = useEditor();
  const { forWhom, ages, notFor, cannotCombineWith } = editing.fields;
  return (
    <Section id="forWhom">
      <MarkdownField lang="sv" field="forWhom" words={forWhom} rows={4} />
      <fieldset className="form-field">
        <legend className="field-label">{ages.legend}</legend>
        <p className="form-hint">{ages.hint}</p>
        <div className="edit-pair">
          <LineField name="ageMin" label={ages.min} inputMode="numeric" className="edit-number" />
          <LineField name="ageMax" label={ages.max} inputMode="numeric" className="edit-number" />
        </div>
      </fieldset>
      <TermPicker field="targetGroups" />
      <TermPicker field="incomeTypes" />
      <MarkdownField lang="sv" field="notFor" words={notFor} rows={3} />
      <div className="form-field">
        <label className="field-label" htmlFor="cannotCombineWith">
          {cannotCombineWith.label}
        </label>
        <p className="form-hint" id="cannotCombineWith-hjalp">
          {cannotCombineWith.hint}
        </p>
        <textarea
          className="field edit-text"
          id="cannotCombineWith"
          name="cannotCombineWith"
          rows={2}
          defaultValue={form.cannotCombineWith.join('\n')}
          aria-describedby="cannotCombineWith-hjalp"
        />
      </div>
    </Section>
  );
}
