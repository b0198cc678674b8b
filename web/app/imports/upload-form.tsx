import { paths } from '@insatskatalog/shared/paths.ts';
import { importTexts } from '../texts/imports.ts';
import { ErrorSummary, errorFor, type SummarisedError } from '../ui/error-summary.tsx';
import { FormField, SelectField } from '../ui/form-field.tsx';

/** The form that a sheet is sent with. The browser sends it itself: a file has no use of script on its way. */
export function UploadForm(props: {
  /** Null when it is given whose the entries are. */
  associations: { id: string; name: string }[] | null;
  /** The one that was chosen, when the form comes back. */
  association: string;
  errors: readonly SummarisedError[];
}) {
  const { associations, errors } = props;
  const { upload } = importTexts;
  return (
    <form
      className="panel form import-upload"
      method="post"
      action={paths.admin.imports()}
      encType="multipart/form-data"
    >
      <h2>{upload.heading}</h2>
      <ErrorSummary errors={errors} />
      {associations && (
        <SelectField
          name="association"
          label={upload.association}
          defaultValue={props.association}
          error={errorFor(errors, 'association')}
        >
          <option value="">{upload.choose}</option>
          <option value="nationella">{upload.national}</option>
          {associations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <FormField name="file" label={upload.file} hint={upload.hint} error={errorFor(errors, 'file')}>
        {(links) => <input type="file" accept=".xlsx,.csv,.txt,.tsv" {...links} />}
      </FormField>
      <div className="form-acts">
        <button className="button" name="intent" value="upload">
          {upload.act}
        </button>
      </div>
    </form>
  );
}
