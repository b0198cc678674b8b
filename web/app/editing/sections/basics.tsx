import { orientations } from '@insatskatalog/shared/intervention.ts';
import { editing } from '../../texts/editing.ts';
import { DuplicateWarning } from '../duplicate-warning.tsx';
import { FieldGroup } from '../../ui/form-field.tsx';
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
      <FieldGroup name="orientation" label={orientation.label}>
        {orientations.map((each) => (
          <label key={each} className="edit-choice">
            <input type="radio" name="orientation" value={each} defaultChecked={form.orientation === each} />
            <span>{orientation[each]}</span>
          </label>
        ))}
      </FieldGroup>
    </Section>
  );
}
