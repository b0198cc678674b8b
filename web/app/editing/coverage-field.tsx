import { useState } from 'react';
import { editing } from '../texts/editing.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { FieldGroup, fieldId } from '../ui/form-field.tsx';
import { useEditor, useField } from './editor-context.ts';
import { useLive } from './live-form.ts';
import { matches } from './matching.ts';
import { FilterField } from './term-picker.tsx';

const words = editing.fields.coverage;
const kinds = ['municipalities', 'county', 'national'] as const;

/** Whose inhabitants the entry serves: municipalities, a county, or everybody. */
export function CoverageField() {
  const { form, choices, errors } = useEditor();
  const county = useField('coverage.county');
  const hydrated = useHydrated();
  const kind = useLive(({ coverage }) => coverage.kind);
  const error = ['coverage.municipalities', 'coverage.county', 'coverage.kind', 'coverage']
    .map((name) => errors.get(name))
    .find(Boolean);
  return (
    <FieldGroup name="coverage" label={words.label} hint={words.hint} error={error} required>
      {kinds.map((each) => (
        <label key={each} className="edit-choice">
          <input
            type="radio"
            name="coverage.kind"
            value={each}
            defaultChecked={form.coverage.kind === each}
          />
          <span>{words[each]}</span>
        </label>
      ))}
      {/* Without script all ways of saying it are there, and the one that is ticked counts. */}
      <div hidden={hydrated && kind !== 'county'}>
        <label className="visually-hidden" htmlFor={fieldId('coverage.county')}>
          {words.chooseCounty}
        </label>
        <select
          className="field edit-select"
          id={fieldId('coverage.county')}
          name="coverage.county"
          defaultValue={county.value}
        >
          <option value="">{words.chooseCounty}</option>
          {choices.counties.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div hidden={hydrated && kind !== 'municipalities'}>
        <Municipalities />
      </div>
    </FieldGroup>
  );
}

function Municipalities() {
  const { choices, form } = useEditor();
  const [typed, setTyped] = useState('');
  const hydrated = useHydrated();
  const chosen = form.coverage.municipalities;
  const live = useLive(({ coverage }) => coverage.municipalities.join(' ')).split(' ');
  const boxes = (list: { code: string; name: string }[]) => (
    <ul className="plain-list edit-terms edit-columns">
      {list.map(({ code, name }) => (
        <li key={code} hidden={!matches(name, typed)}>
          <label className="edit-choice">
            <input
              type="checkbox"
              name="coverage.municipalities"
              value={code}
              defaultChecked={chosen.includes(code)}
            />
            <span>{name}</span>
          </label>
        </li>
      ))}
    </ul>
  );
  const others = choices.counties.filter(({ municipalities }) => municipalities.length > 0);
  const inOthers = others
    .flatMap(({ municipalities }) => municipalities)
    .some(({ code }) => chosen.includes(code));
  const names = choices.counties
    .flatMap(({ municipalities }) => municipalities)
    .filter(({ code }) => live.includes(code))
    .map(({ name }) => name);
  return (
    <div id={fieldId('coverage.municipalities')} tabIndex={-1}>
      {choices.own && (
        <>
          <p className="edit-own">{words.own(choices.own.name)}</p>
          {boxes(choices.own.municipalities)}
        </>
      )}
      {names.length > 0 && (
        <ul className="plain-list edit-chips" aria-label={editing.picker.chosen}>
          {names.map((name) => (
            <li key={name}>
              <span className="edit-chip">{name}</span>
            </li>
          ))}
        </ul>
      )}
      <details className="edit-choices" open={choices.own === null || inOthers}>
        <summary>{words.others}</summary>
        {hydrated && <FilterField label={words.filter} typed={typed} onType={setTyped} />}
        {others.map(({ code, name, municipalities }) => (
          <details
            key={code}
            className="edit-county"
            hidden={!municipalities.some((each) => matches(each.name, typed))}
            open={typed.trim() !== '' || municipalities.some((each) => chosen.includes(each.code))}
          >
            <summary>{name}</summary>
            {boxes(municipalities)}
          </details>
        ))}
      </details>
    </div>
  );
}
