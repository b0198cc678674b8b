import type { TermForm } from '@insatskatalog/shared/vocabularies.ts';
import { Form } from 'react-router';
import { termTexts as texts } from '../texts/vocabularies.ts';
import { errorFor, type SummarisedError } from '../ui/error-summary.tsx';
import { SelectField, TextAreaField, TextField } from '../ui/form-field.tsx';

export const termFields = ['label', 'labelEn', 'description', 'synonyms', 'broader', 'after'] as const;

/** The form of a term, new or old. `others` are the other terms of its vocabulary, in the editors' order. */
export function TermFields(props: {
  form: TermForm;
  others: { id: string; label: string }[];
  errors: readonly SummarisedError[];
  act: string;
}) {
  const { form, others, errors, act } = props;
  return (
    <Form method="post" className="panel form" noValidate>
      <TextField
        name="label"
        label={texts.label}
        hint={texts.labelHint}
        error={errorFor(errors, 'label')}
        defaultValue={form.label}
      />
      <TextField
        name="labelEn"
        lang="en"
        label={texts.labelEn}
        error={errorFor(errors, 'labelEn')}
        defaultValue={form.labelEn}
      />
      <TextAreaField
        name="description"
        label={texts.description}
        hint={texts.descriptionHint}
        error={errorFor(errors, 'description')}
        defaultValue={form.description}
        rows={3}
        optional
      />
      <TextAreaField
        name="synonyms"
        label={texts.synonyms}
        hint={texts.synonymsHint}
        error={errorFor(errors, 'synonyms')}
        defaultValue={form.synonyms}
        rows={6}
        optional
      />
      <SelectField
        name="broader"
        label={texts.broader}
        error={errorFor(errors, 'broader')}
        defaultValue={form.broader}
      >
        <option value="">{texts.noBroader}</option>
        {others.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </SelectField>
      <SelectField name="after" label={texts.after} defaultValue={form.after}>
        <option value="">{texts.first}</option>
        {others.map(({ id, label }) => (
          <option key={id} value={id}>
            {texts.afterTerm(label)}
          </option>
        ))}
      </SelectField>
      <div className="form-acts">
        <button className="button" name="intent" value="save">
          {act}
        </button>
      </div>
    </Form>
  );
}
