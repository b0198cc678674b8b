import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { providerFields, visitorFields } from '@insatskatalog/shared/proposals.ts';
import { proposalInputs } from '../texts/proposals.ts';
import { errorFor, type SummarisedError } from '../ui/error-summary.tsx';
import { SelectField, TextAreaField, TextField } from '../ui/form-field.tsx';
import { ContactInputs, LocationInputs } from './row-inputs.tsx';

export type ProposedField = (typeof providerFields)[number] | (typeof visitorFields)[number];

interface FieldInputsProps {
  field: ProposedField;
  /** What the inputs say. */
  form: EntryForm;
  errors: readonly SummarisedError[];
  label: string;
  hint?: string;
  /** Whether there is room for another contact, another place. */
  extra: boolean;
}

/** The inputs of one part of an entry, filled in with what a form says. */
export function FieldInputs({ field, form, errors, label, hint, extra }: FieldInputsProps) {
  switch (field) {
    case 'contacts':
      return <ContactInputs contacts={form.contacts} errors={errors} extra={extra} />;
    case 'locations':
      return <LocationInputs locations={form.locations} errors={errors} extra={extra} />;
    case 'intake':
      return <IntakeInputs intake={form.intake} errors={errors} />;
    case 'texts.sv.title':
    case 'cost':
    case 'openingHours':
    case 'capacity':
      return (
        <TextField
          {...{ name: field, label, hint }}
          error={errorFor(errors, field)}
          defaultValue={textOf(form, field)}
          autoComplete="off"
        />
      );
    default:
      return (
        <TextAreaField
          {...{ name: field, label, hint }}
          error={errorFor(errors, field)}
          defaultValue={textOf(form, field)}
          rows={field === 'texts.sv.summary' ? 3 : 7}
        />
      );
  }
}

/** What a form says in a part that is one text. */
export function textOf(form: EntryForm, field: Exclude<ProposedField, 'contacts' | 'locations' | 'intake'>) {
  switch (field) {
    case 'cost':
    case 'openingHours':
    case 'capacity':
      return form[field];
    case 'texts.sv.title':
      return form.texts.sv.title;
    case 'texts.sv.summary':
      return form.texts.sv.summary;
    case 'texts.sv.description':
      return form.texts.sv.description;
    case 'texts.sv.forWhom':
      return form.texts.sv.forWhom;
    case 'texts.sv.howToGetIt':
      return form.texts.sv.howToGetIt;
    case 'texts.sv.notFor':
      return form.texts.sv.notFor;
    case 'texts.sv.goodToKnow':
      return form.texts.sv.goodToKnow;
  }
}

function IntakeInputs({ intake, errors }: Pick<EntryForm, 'intake'> & Pick<FieldInputsProps, 'errors'>) {
  const { intakeStates } = proposalInputs;
  return (
    <>
      <SelectField
        name="intake.state"
        label={proposalInputs.intakeState}
        error={errorFor(errors, 'intake.state')}
        defaultValue={intake.state}
      >
        {Object.entries(intakeStates).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextField
        name="intake.waitingWeeks"
        label={proposalInputs.waitingWeeks}
        error={errorFor(errors, 'intake.waitingWeeks')}
        defaultValue={intake.waitingWeeks}
        inputMode="numeric"
      />
      <TextField
        name="intake.until"
        label={proposalInputs.until}
        hint={proposalInputs.untilHint}
        error={errorFor(errors, 'intake.until')}
        defaultValue={intake.until}
        type="date"
      />
    </>
  );
}
