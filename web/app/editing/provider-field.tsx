import { useEffect, useRef } from 'react';
import { editing } from '../texts/editing.ts';
import { useEditor, useField } from './editor-context.ts';
import { describedBy, Field, LineField } from './field.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import { useLive } from './live-form.ts';
import { sameName } from './same-name.ts';

const words = editing.fields.provider;

/** Who runs it: one of those that are known, by typing its name, or a new one with its kind. */
export function ProviderField() {
  const { choices, changed } = useEditor();
  const type = useField('provider.type');
  const typed = useLive((form) => form.provider.name);
  const known = choices.providers.find(({ name }) => sameName(name, typed));
  const hydrated = useHydrated();
  const select = useRef<HTMLSelectElement>(null);
  const knownType = known?.type;
  useEffect(() => {
    if (knownType === undefined || select.current === null || select.current.value === knownType) return;
    select.current.value = knownType;
    changed();
  }, [knownType, changed]);
  return (
    <>
      <LineField
        name="provider.name"
        label={words.label}
        hint={words.hint}
        required
        list="utforare"
        after={known && <p className="edit-left">{words.known}</p>}
      />
      <datalist id="utforare">
        {choices.providers.map(({ id, name }) => (
          <option key={id}>{name}</option>
        ))}
      </datalist>
      {/* The kind of a known provider is known too. Without script there is no telling which it is. */}
      <div hidden={hydrated && (known !== undefined || typed.trim() === '')}>
        <Field name="provider.type" label={words.type} hint={words.typeHint} required={hydrated}>
          <select
            ref={select}
            className="field edit-select"
            id={type.id}
            name="provider.type"
            defaultValue={type.value}
            aria-invalid={type.error === null ? undefined : true}
            aria-describedby={describedBy(type, words.typeHint)}
          >
            <option value="">{words.chooseType}</option>
            {choices.providerTypes.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </Field>
      </div>
    </>
  );
}
