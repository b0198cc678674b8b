import { invitePage } from '../texts/accounts.ts';
import { describedBy, type Errors } from './form.tsx';

/** Whom somebody is to work for. */
export function OfField(props: {
  associations: { id: string; name: string }[];
  errors: Errors;
  value: string | undefined;
}) {
  const error = props.errors?.of;
  return (
    <div className={error ? 'form-field wrong' : 'form-field'}>
      <label className="field-label" htmlFor="of">
        {invitePage.of}
      </label>
      <p className="small muted" id="of-hint">
        {invitePage.ofHint}
      </p>
      {error && (
        <p className="form-error" id="of-error">
          {error}
        </p>
      )}
      <select
        className="field"
        id="of"
        name="of"
        defaultValue={props.value ?? ''}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy('of', invitePage.ofHint, error)}
        required
      >
        <option value="">{invitePage.choose}</option>
        <option value="editorial-office">{invitePage.office}</option>
        {props.associations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
