import { invitePage } from '../texts/accounts.ts';
import { errorFor } from '../ui/error-summary.tsx';
import { SelectField } from '../ui/form-field.tsx';
import type { Errors } from './errors.ts';

/** Whom somebody is to work for. */
export const OfField = (props: {
  associations: { id: string; name: string }[];
  errors: Errors;
  value: string | undefined;
}) => (
  <SelectField
    name="of"
    label={invitePage.of}
    hint={invitePage.ofHint}
    error={errorFor(props.errors, 'of')}
    defaultValue={props.value ?? ''}
    required
  >
    <option value="">{invitePage.choose}</option>
    <option value="editorial-office">{invitePage.office}</option>
    {props.associations.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </SelectField>
);
