import type { AuditFilter } from '@insatskatalog/shared/audit.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { Form, Link } from 'react-router';
import { auditTexts, outcomes } from '../texts/audit.ts';
import { SelectField, TextField } from '../ui/form-field.tsx';

interface Choice {
  value: string;
  label: string;
}

const texts = auditTexts.filter;

/** What of the log is shown: a form whose answer is an address, so that a view of the log can be kept and passed on. */
export function AuditFilters(props: {
  filter: AuditFilter;
  choices: { actors: Choice[]; actions: Choice[]; objectKinds: Choice[] };
}) {
  const { filter, choices } = props;
  return (
    <search>
      <Form className="audit-filters" action={paths.admin.audit()}>
        <Choices name="vem" label={texts.actor} choices={choices.actors} chosen={filter.actor} />
        <Choices name="vad" label={texts.action} choices={choices.actions} chosen={filter.action} />
        <Choices
          name="typ"
          label={texts.objectKind}
          choices={choices.objectKinds}
          chosen={filter.objectKind}
        />
        <Choices
          name="utfall"
          label={texts.outcome}
          choices={Object.entries(outcomes).map(([value, label]) => ({ value, label }))}
          chosen={filter.outcome}
        />
        <TextField name="fran" type="date" label={texts.from} defaultValue={filter.from ?? ''} />
        <TextField name="till" type="date" label={texts.to} defaultValue={filter.to ?? ''} />
        {filter.objectId !== null && <input type="hidden" name="id" value={filter.objectId} />}
        <div className="form-acts">
          <button className="button">{texts.show}</button>
          <Link to={paths.admin.audit()}>{texts.clear}</Link>
        </div>
      </Form>
    </search>
  );
}

function Choices(props: { name: string; label: string; choices: Choice[]; chosen: string | null }) {
  return (
    <SelectField name={props.name} label={props.label} defaultValue={props.chosen ?? ''}>
      <option value="">{texts.everything}</option>
      {props.choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}
