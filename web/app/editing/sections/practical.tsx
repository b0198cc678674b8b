import { editing } from '../../texts/editing.ts';
import { FieldGroup } from '../../ui/form-field.tsx';
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
      <FieldGroup name="period" label={period.legend} hint={period.hint}>
        <div className="edit-pair">
          <LineField name="startsOn" label={period.startsOn} type="date" className="edit-date" />
          <LineField name="endsOn" label={period.endsOn} type="date" className="edit-date" />
        </div>
      </FieldGroup>
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
  const choices = [
    ['', words.none],
    ['open', words.open],
    ['queue', words.queue],
    ['closed', words.closed],
  ] as const;
  return (
    <FieldGroup name="intake.state" label={words.legend} hint={words.hint} error={errors.get('intake.state')}>
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
    </FieldGroup>
  );
}
