import { paths } from '@insatskatalog/shared/paths.ts';
import type { ChangeEvent, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { builderTexts as texts } from '../texts/embed-builder.ts';
import { ChoiceField, SelectField, TextField } from '../ui/form-field.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import { AllowedHosts } from './allowed-hosts.tsx';
import { inputNames } from './input-names.ts';
import type { BuilderView, Choice } from './view.server.ts';

/** Everything that is chosen, as a GET form. With script, the frame and the code follow each choice. */
export function BuilderForm({ view }: { view: BuilderView }) {
  const hydrated = useHydrated();
  const follow = useFollowing();
  const { association } = view;
  return (
    <form className="builder-form" action={paths.embedBuilder()} autoComplete="off" onChange={follow}>
      <fieldset className="panel form">
        <Legend text={texts.association.heading} />
        <SelectField
          name={inputNames.association}
          label={texts.association.label}
          hint={texts.association.hint}
          defaultValue={association?.id ?? ''}
        >
          <option value="">{texts.association.none}</option>
          {view.associations.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <AllowedHosts association={association} />
      </fieldset>

      {/* Keyed: another association has other municipalities, and none of them chosen. */}
      <fieldset className="panel form" key={association?.id ?? 'none'}>
        <Legend text={texts.fixed.heading} />
        <p className="form-hint">{texts.fixed.lead}</p>
        <Places view={view} />
        {view.vocabularies.map(({ name, label, terms }) => (
          <Fold key={name} label={label} chosen={terms.filter(({ chosen }) => chosen).length}>
            <Boxes name={name} label={label} choices={terms} />
          </Fold>
        ))}
        <Box name={inputNames.open} value="ja" label={texts.fixed.open} chosen={view.open} />
        <TextField
          name={inputNames.age}
          type="number"
          inputMode="numeric"
          min={0}
          max={120}
          label={texts.fixed.age}
          hint={texts.fixed.ageHint}
          defaultValue={view.age ?? ''}
        />
        <SelectField
          name={inputNames.orientation}
          label={texts.fixed.orientation}
          defaultValue={view.orientations.find(({ chosen }) => chosen)?.value}
        >
          {view.orientations.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
      </fieldset>

      <fieldset className="panel form">
        <Legend text={texts.hidden.heading} />
        <p className="form-hint">{texts.hidden.lead}</p>
        <Fold label={texts.hidden.choose} chosen={view.hideable.filter(({ chosen }) => chosen).length}>
          <Boxes name={inputNames.hidden} label={texts.hidden.heading} choices={view.hideable} />
        </Fold>
      </fieldset>

      <fieldset className="panel form">
        <Legend text={texts.look.heading} />
        <ChoiceField
          type="radio"
          name={inputNames.theme}
          label={texts.look.theme}
          options={view.themes}
          chosen={view.themes.filter(({ chosen }) => chosen).map(({ value }) => value)}
        />
        <ChoiceField
          type="radio"
          name={inputNames.lang}
          label={texts.look.lang}
          options={[
            { value: '', label: texts.look.langs.sv },
            { value: 'en', label: texts.look.langs.en },
          ]}
          chosen={[view.lang === 'sv' ? '' : view.lang]}
        />
        <Box name={inputNames.easyRead} value="ja" label={texts.look.easyRead} chosen={view.easyRead} />
        <TextField
          name="hojd"
          type="number"
          inputMode="numeric"
          min={300}
          max={3000}
          step={50}
          label={texts.look.height}
          hint={texts.look.heightHint}
          defaultValue={view.height}
        />
      </fieldset>

      {view.platform !== 'html' && <input type="hidden" name="plattform" value={view.platform} />}
      {!hydrated && (
        <p className="builder-update">
          <button className="button">{texts.update}</button>
        </p>
      )}
    </form>
  );
}

/** An association's own municipalities, or a county where there is no association. */
function Places({ view }: { view: BuilderView }) {
  const { association, municipalities, counties } = view;
  if (association === null)
    return (
      <SelectField
        name={inputNames.county}
        label={texts.fixed.county}
        defaultValue={counties.find(({ chosen }) => chosen)?.value ?? ''}
      >
        <option value="">{texts.fixed.wholeCountry}</option>
        {counties.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
    );
  return (
    <>
      <ChoiceField
        type="checkbox"
        name={inputNames.municipality}
        label={texts.fixed.municipalities}
        hint={texts.fixed.allMembers}
        options={municipalities}
        chosen={municipalities.filter(({ chosen }) => chosen).map(({ value }) => value)}
      />
      <Box name={inputNames.own} value={association.id} label={texts.fixed.own} chosen={view.ownOnly} />
    </>
  );
}

const Legend = ({ text }: { text: string }) => (
  <legend>
    <h2>{text}</h2>
  </legend>
);

function Fold(props: { label: string; chosen: number; children: ReactNode }) {
  return (
    <details className="builder-fold">
      <summary>
        {props.label}
        {props.chosen > 0 && <span className="chosen">{texts.fixed.chosen(props.chosen)}</span>}
      </summary>
      {props.children}
    </details>
  );
}

function Boxes({ name, label, choices }: { name: string; label: string; choices: Choice[] }) {
  return (
    <fieldset className="form-field">
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <Box key={choice.value} name={name} {...choice} />
      ))}
    </fieldset>
  );
}

function Box({ name, value, label, chosen }: Choice & { name: string }) {
  return (
    <label className="form-choice">
      <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
      <span>{label}</span>
    </label>
  );
}

/** Takes the form's choices to the address as they are made; the address is the state. */
function useFollowing() {
  const navigate = useNavigate();
  return ({ currentTarget, target }: ChangeEvent<HTMLFormElement>) => {
    // A number that is being typed may be out of bounds until its last figure.
    if (target instanceof HTMLInputElement && !target.checkValidity()) return;
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(currentTarget))
      if (typeof value === 'string' && value !== '') params.append(name, value);
    if (params.get('hojd') === '800') params.delete('hojd');
    void navigate(paths.embedBuilder(params), { replace: true, state: { keepsPlace: true } });
  };
}
