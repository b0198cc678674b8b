import { paths } from '@insatskatalog/shared/paths.ts';
import { Form } from 'react-router';
import { bulkTexts } from '../texts/bulk.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SelectField, TextField } from '../ui/form-field.tsx';
import type { BulkChoice } from './bulk-request.server.ts';

interface Choices {
  providers: { id: string; name: string }[];
  vocabularies: { id: string; label: string; terms: { id: string; label: string }[] }[];
}

/** Which word, or which provider. */
export function BulkChoose({
  view,
  choices,
}: {
  view: { kind: BulkChoice; fields: [string, string][]; unknownProvider: string | null };
  choices: Choices;
}) {
  const { chooseProvider, chooseTag } = bulkTexts;
  const error = view.unknownProvider === null ? undefined : chooseProvider.unknown;
  return (
    <>
      {error && <ErrorSummary errors={[{ field: 'utforare', message: error }]} />}
      <Form className="panel form narrow" action={paths.admin.manyEntries()}>
        {view.fields.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {view.kind === 'change-provider' ? (
          <>
            <TextField
              name="utforare"
              label={chooseProvider.label}
              hint={chooseProvider.hint}
              error={error}
              defaultValue={view.unknownProvider ?? ''}
              list="utforare"
              autoComplete="off"
              required
            />
            <datalist id="utforare">
              {choices.providers.map(({ id, name }) => (
                <option key={id} value={name}>
                  {name}
                </option>
              ))}
            </datalist>
          </>
        ) : (
          <SelectField
            name="ord"
            label={view.kind === 'add-tag' ? chooseTag.add : chooseTag.remove}
            hint={chooseTag.hint}
            required
            defaultValue=""
          >
            <option value="">{bulkTexts.chooseTagEmpty}</option>
            {choices.vocabularies.map(({ id, label, terms }) => (
              <optgroup key={id} label={label}>
                {terms.map((term) => (
                  <option key={term.id} value={`${id}/${term.id}`}>
                    {term.label}
                  </option>
                ))}
              </optgroup>
            ))}
          </SelectField>
        )}
        <div className="form-acts">
          <button className="button">{bulkTexts.preview}</button>
        </div>
      </Form>
    </>
  );
}
