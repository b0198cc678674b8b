import type { TagField } from '@insatskatalog/shared/intervention.ts';
import { useRef, useState } from 'react';
import { editing } from '../texts/editing.ts';
import { FieldGroup } from '../ui/form-field.tsx';
import { Icon } from '../ui/icon.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import type { TermChoice } from './choices.server.ts';
import { useEditor } from './editor-context.ts';
import './field.css';
import { useLive } from './live-form.ts';
import './choices.css';
import { matches } from './matching.ts';

/** Lists longer than this are folded, and can be searched. */
const short = 13;

/** Terms of a vocabulary to tick, with what has been ticked on top. */
export function TermPicker({ field, required }: { field: TagField; required?: boolean }) {
  const { choices, form, errors } = useEditor();
  const words = editing.fields[field];
  const terms = choices.pickers[field] ?? [];
  const [typed, setTyped] = useState('');
  const hydrated = useHydrated();
  const box = useRef<HTMLFieldSetElement>(null);
  const hits = terms.filter(({ label, description }) => matches(`${label} ${description}`, typed));
  const list = (
    <>
      {hydrated && terms.length > short && (
        <FilterField label={editing.picker.filter(words.label)} typed={typed} onType={setTyped} />
      )}
      <ul className="plain-list edit-terms">
        {terms.map((term) => (
          <li key={term.id} hidden={!hits.includes(term)}>
            <Term field={field} term={term} chosen={form[field].includes(term.id)} />
          </li>
        ))}
      </ul>
      {hits.length === 0 && <p className="muted">{editing.picker.noHit}</p>}
    </>
  );
  return (
    <FieldGroup ref={box} name={field} {...words} error={errors.get(field)} required={required}>
      <Chosen field={field} terms={terms} onRemove={(term) => untick(box.current, term)} />
      {terms.length > short ? (
        <details className="edit-choices">
          <summary>{editing.picker.choose(terms.length)}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </FieldGroup>
  );
}

function Term({ field, term, chosen }: { field: TagField; term: TermChoice; chosen: boolean }) {
  return (
    <label className="edit-choice">
      <input type="checkbox" name={field} value={term.id} defaultChecked={chosen} />
      <span>
        {term.label}
        {term.description && <small>{term.description}</small>}
      </span>
    </label>
  );
}

/** What has been ticked; with script each can be taken away here. */
function Chosen(props: { field: TagField; terms: TermChoice[]; onRemove: (term: string) => void }) {
  const ids = useLive((form) => form[props.field].join(' ')).split(' ');
  const hydrated = useHydrated();
  const chosen = props.terms.filter(({ id }) => ids.includes(id));
  if (chosen.length === 0) return null;
  return (
    <ul className="plain-list edit-chips" aria-label={editing.picker.chosen}>
      {chosen.map(({ id, label }) => (
        <li key={id}>
          {hydrated ? (
            <button
              type="button"
              className="edit-chip"
              aria-label={editing.picker.remove(label)}
              onClick={() => props.onRemove(id)}
            >
              {label}
              <Icon name="close" />
            </button>
          ) : (
            <span className="edit-chip">{label}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** As a click would: whoever listens to the form hears of it. */
function untick(box: HTMLElement | null, value: string): void {
  const input = [...(box?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])].find(
    (each) => each.value === value,
  );
  if (input?.checked) input.click();
  box?.focus();
}

/** A field that narrows the list below it. It is no part of the form. */
export function FilterField(props: { label: string; typed: string; onType: (text: string) => void }) {
  return (
    <input
      className="field edit-filter"
      type="search"
      aria-label={props.label}
      placeholder={props.label}
      value={props.typed}
      autoComplete="off"
      onChange={(event) => props.onType(event.currentTarget.value)}
      // Enter in a search field would send the form.
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
    />
  );
}
