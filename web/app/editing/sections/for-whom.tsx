import { editing } from '../../texts/editing.ts';
import { FieldGroup, TextAreaField } from '../../ui/form-field.tsx';
import { useEditor } from '../editor-context.ts';
import { LineField } from '../field.tsx';
import { Section } from '../section.tsx';
import { TermPicker } from '../term-picker.tsx';
import { MarkdownField } from '../text-field.tsx';

export function ForWhomSection() {
  const { form, errors } = useEditor();
  const { forWhom, ages, notFor, cannotCombineWith } = editing.fields;
  return (
    <Section id="forWhom">
      <MarkdownField lang="sv" field="forWhom" words={forWhom} rows={4} />
      <FieldGroup name="ages" label={ages.legend} hint={ages.hint}>
        <div className="edit-pair">
          <LineField name="ageMin" label={ages.min} inputMode="numeric" className="edit-number" />
          <LineField name="ageMax" label={ages.max} inputMode="numeric" className="edit-number" />
        </div>
      </FieldGroup>
      <TermPicker field="targetGroups" />
      <TermPicker field="incomeTypes" />
      <MarkdownField lang="sv" field="notFor" words={notFor} rows={3} />
      <TextAreaField
        name="cannotCombineWith"
        {...cannotCombineWith}
        error={errors.get('cannotCombineWith')}
        rows={2}
        defaultValue={form.cannotCombineWith.join('\n')}
      />
    </Section>
  );
}
