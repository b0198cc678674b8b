import { editing } from '../../texts/editing.ts';
import { useEditor } from '../editor-context.ts';
import { LineField } from '../field.tsx';
import { useLive } from '../live-form.ts';
import { Section } from '../section.tsx';
import { TermPicker } from '../term-picker.tsx';
import { MarkdownField } from '../text-field.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';

export function PracticalSection() {
  const { goodToKnow, cost, openingHours, capacity, period } = editing.fields;
  return (
    <Section id="practical">
      <MarkdownField lang="sv" field="goodToKnow" words={goodToKnow} rows={3} />
      <LineField name="cost" {...cost} />
      <LineField name="openingHours" {...openingHours} />
      <TermPicker field="languages" />
      <Intake />
      <LineField name="capacity" {...capacity} />
      <fieldset className="form-field">
        <legend className="field-label">{period.legend}</legend>
        <p className="form-hint">{period.hint}</p>
        <div className="edit-pair">
          <LineField name="startsOn" label={period.startsOn} type="date" className="edit-date" />
          <LineField name="endsOn" label={period.endsOn} type="date" className="edit-date" />
        </div>
      </fieldset>
      <TermPicker field="funding" />
    </Section>
  );
}

/** Whether new participants are taken in, with the day when that statement expires. */
function Intake() {
  const { form, errors } = useEditor();
  const words = editing.fields.intake;
  const state = useLive(({ intake }) => intake.state);
  const hydrated = useHydrated();
  const error = errors.get('intake.state');
  const choices = [
    ['', words.none],
    ['open', words.open],
    ['queue', words.queue],
    ['closed', words.closed],
  ] as const;
  return (
    <fieldset className={error ? 'form-field has-error' : 'form-field'} id="intake-state" tabIndex={-1}>
      <legend className="field-label">{words.legend}</legend>
      <p className="form-hint">{words.hint}</p>
      {error && <p className="form-error">{error}</p>}
      {choices.map(([value, label]) => (
        <label key={value} className="edit-choice">
          <input
            type="radio"
            name="intake.state"
            value={value}
            defaultChecked={form.intake.state === value}
          />
          <span>{label}</span>
        </label>
      ))}
      <div className="edit-pair" hidden={hydrated && state === ''}>
        <div hidden={hydrated && state !== 'queue'}>
          <LineField
            name="intake.waitingWeeks"
            label={words.weeks}
            inputMode="numeric"
            className="edit-number"
          />
        </div>
        <LineField name="intake.until" label={words.until} type="date" className="edit-date" />
      </div>
    </fieldset>
  );
}
