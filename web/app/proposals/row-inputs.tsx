import { isBlank, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { ReactNode } from 'react';
import { proposalInputs as words } from '../texts/proposals.ts';
import { errorFor, type SummarisedError } from '../ui/error-summary.tsx';
import { TextField } from '../ui/form-field.tsx';
import './row-inputs.css';

type Errors = readonly SummarisedError[];

interface RowsProps {
  errors: Errors;
  extra: boolean;
}

/** Rows left blank are not counted: the server numbers its errors without them. */
function withRoom<Row>(rows: Row[], blank: Row, extra: boolean): { value: Row; row: number }[] {
  const filled = rows.filter((row) => !isBlank(row));
  const shown = extra || filled.length === 0 ? [...filled, blank] : filled;
  return shown.map((value, row) => ({ value, row }));
}

const noContact = { role: '', phone: '', email: '' };
const noLocation = {
  name: '',
  street: '',
  postalCode: '',
  city: '',
  latitude: '',
  longitude: '',
  accessibility: '',
};

/** The ways to be reached, with room for one more where `extra` says so, or where there is none. */
export function ContactInputs({ contacts, errors, extra }: Pick<EntryForm, 'contacts'> & RowsProps) {
  return (
    <>
      {withRoom(contacts, noContact, extra).map(({ value: contact, row }) => (
        <Row key={row} legend={isBlank(contact) ? words.newContact : words.contact(row + 1)}>
          <RowField
            name={`contacts.${row}.role`}
            label={words.role}
            value={contact.role}
            errors={errors}
            hint={row === 0 ? words.roleHint : undefined}
          />
          <RowField
            name={`contacts.${row}.phone`}
            label={words.phone}
            value={contact.phone}
            errors={errors}
            type="tel"
          />
          <RowField
            name={`contacts.${row}.email`}
            label={words.email}
            value={contact.email}
            errors={errors}
            type="email"
          />
        </Row>
      ))}
      <p className="form-hint">{words.removeHint}</p>
    </>
  );
}

/** The places where it is, with room for one more likewise. */
export function LocationInputs({ locations, errors, extra }: Pick<EntryForm, 'locations'> & RowsProps) {
  return (
    <>
      {withRoom(locations, noLocation, extra).map(({ value: location, row }) => (
        <Row key={row} legend={isBlank(location) ? words.newLocation : words.location(row + 1)}>
          <RowField
            name={`locations.${row}.name`}
            label={words.place}
            value={location.name}
            errors={errors}
          />
          <RowField
            name={`locations.${row}.street`}
            label={words.street}
            value={location.street}
            errors={errors}
          />
          <RowField
            name={`locations.${row}.postalCode`}
            label={words.postalCode}
            value={location.postalCode}
            errors={errors}
          />
          <RowField name={`locations.${row}.city`} label={words.city} value={location.city} errors={errors} />
          <RowField
            name={`locations.${row}.accessibility`}
            label={words.accessibility}
            value={location.accessibility}
            errors={errors}
            hint={row === 0 ? words.accessibilityHint : undefined}
          />
        </Row>
      ))}
      <p className="form-hint">{words.removeHint}</p>
    </>
  );
}

function Row({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="proposal-row">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

function RowField(props: {
  name: string;
  label: string;
  value: string;
  errors: Errors;
  hint?: string;
  type?: 'tel' | 'email';
}) {
  const { name, label, value, errors, hint, type = 'text' } = props;
  return (
    <TextField
      {...{ name, label, hint, type }}
      error={errorFor(errors, name)}
      defaultValue={value}
      autoComplete="off"
    />
  );
}
