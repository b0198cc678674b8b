import { orientations } from '@insatskatalog/shared/intervention.ts';
import { editing } from '../../texts/editing.ts';
import { DuplicateWarning } from '../duplicate-warning.tsx';
import { useEditor } from '../editor-context.ts';
import { LineField } from '../field.tsx';
import { ProviderField } from '../provider-field.tsx';
import { Section } from '../section.tsx';
import { TextField } from '../text-field.tsx';

/** Characters of the short text (`textsSchema`). */
const summaryLength = 300;

export function BasicsSection() {
  const { form } = useEditor();
  const { title, summary, orientation } = editing.fields;
  return (
    <Section id="basics">
      <LineField name="texts.sv.title" {...title} required />
      <TextField lang="sv" field="summary" words={summary} rows={3} required max={summaryLength} />
      <ProviderField />
      <DuplicateWarning />
      <fieldset className="form-field" id="orientation" tabIndex={-1}>
        <legend className="field-label">{orientation.label}</legend>
        {orientations.map((each) => (
          <label key={each} className="edit-choice">
            <input type="radio" name="orientation" value={each} defaultChecked={form.orientation === each} />
            <span>{orientation[each]}</span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
