import { editing } from '../texts/editing.ts';
import { fieldId } from '../ui/form-field.tsx';
import { jump } from '../ui/jump.ts';
import { useLive } from './live-form.ts';
import { missingFrom, type Needed } from './section-state.ts';

const words = editing.sectionMenu;

/** On a phone the form is a dozen screens: this leads to what is missing, and from there to the acts. */
export function NextStep() {
  const next = useLive((form) => missingFrom(form)[0] ?? null);
  return (
    <a className="edit-next" href={next === null ? '#del-klart' : placeOf[next]} onClick={jump}>
      {next === null ? words.toActs : words.next(words.missingNames[next])}
    </a>
  );
}

const placeOf: Record<Needed, string> = {
  title: `#${fieldId('texts.sv.title')}`,
  summary: `#${fieldId('texts.sv.summary')}`,
  provider: `#${fieldId('provider.name')}`,
  providerType: `#${fieldId('provider.type')}`,
  wayIn: '#del-wayIn',
  coverage: '#del-where',
};
