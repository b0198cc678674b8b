import { useEffect, useRef } from 'react';
import { editing } from '../texts/editing.ts';
import { FormField } from '../ui/form-field.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import { useEditor, useField } from './editor-context.ts';
import { LineField } from './field.tsx';
import { useLive } from './live-form.ts';
import { sameName } from './same-name.ts';

const words = editing.fields.provider;

/** Who runs it: one of those that are known, by typing its name, or a new one with its kind. */
export function ProviderField() {
  const { choices, changed } = useEditor();
  const { value, error } = useField('provider.type');
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
  const kind = choices.providerTypes.find(({ id }) => id === knownType)?.label;
  return (
    <>
      <LineField
        name="provider.name"
        label={words.label}
        hint={words.hint}
        required
        list="utforare"
        after={known && <p className="edit-left">{words.known(kind)}</p>}
      />
      <datalist id="utforare">
        {choices.providers.map(({ id, name }) => (
          <option key={id}>{name}</option>
        ))}
      </datalist>
      {/* The kind of a known provider is known too. Until one is named it is asked for, so that nothing comes as a surprise. */}
      <div hidden={hydrated && known !== undefined}>
        <FormField name="provider.type" label={words.type} hint={words.typeHint} error={error} required>
          {(links) => (
            <select {...links} ref={select} className="field edit-select" defaultValue={value}>
              <option value="">{words.chooseType}</option>
              {choices.providerTypes.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </FormField>
      </div>
    </>
  );
}
