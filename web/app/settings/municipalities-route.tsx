import { settingsParts } from '@insatskatalog/shared/paths.ts';
import { data } from 'react-router';
import { choicesOf, intentOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { memberTexts as texts } from '../texts/settings.ts';
import { site } from '../texts/sv.ts';
import { errorFor, noErrors } from '../ui/error-summary.tsx';
import { fieldId } from '../ui/form-field.tsx';
import type { Route } from './+types/municipalities-route';
import { afterSaving, settingsOf } from './association.server.ts';
import { SettingsForm, SettingsPage } from './settings-page.tsx';

const acts = ['save'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { actor, association } = settingsOf(args);
  if (actor.role !== 'editorial-office') throw data(null, { status: 404 });
  const { counties, municipalities } = args.context.get(portsContext).catalogue.reference();
  return {
    association: { id: association.id, shortName: association.shortName },
    chosen: association.municipalities,
    counties: counties.map(({ code, name }) => ({
      name,
      municipalities: municipalities
        .filter(({ county }) => county === code)
        .map((municipality) => ({ code: municipality.code, name: municipality.name })),
    })),
  };
}

export async function action(args: Route.ActionArgs) {
  const { actor, association } = settingsOf(args);
  const posted = await readForm(args.request);
  intentOf(posted, acts);
  const chosen = choicesOf(posted, 'municipalities');
  const answer = args.context.get(portsContext).associations.setMunicipalities(actor, association.id, chosen);
  return toMend({ chosen, errors: afterSaving(answer, settingsParts.municipalities) });
}

export const meta: Route.MetaFunction = () => [{ title: site.title(texts.heading) }];

export default function Members({ loaderData, actionData }: Route.ComponentProps) {
  const { chosen } = actionData ?? loaderData;
  const errors = actionData?.errors ?? noErrors;
  const error = errorFor(errors, 'municipalities');
  return (
    <SettingsPage
      heading={texts.heading}
      lead={texts.lead}
      errors={errors}
      association={loaderData.association}
    >
      <SettingsForm>
        <fieldset className={error ? 'form-field has-error' : 'form-field'}>
          <legend className="field-label">{texts.label}</legend>
          {error && <p className="form-error">{error}</p>}
          {loaderData.counties.map(({ name, municipalities }, place) => {
            const count = municipalities.filter(({ code }) => chosen.includes(code)).length;
            return (
              <details key={name} open={count > 0} className="settings-county">
                <summary id={place === 0 ? fieldId('municipalities') : undefined}>
                  {name}
                  {texts.chosen(count)}
                </summary>
                <div className="settings-choices">
                  {municipalities.map((municipality) => (
                    <label key={municipality.code} className="form-choice">
                      <input
                        type="checkbox"
                        name="municipalities"
                        value={municipality.code}
                        defaultChecked={chosen.includes(municipality.code)}
                      />
                      <span>{municipality.name}</span>
                    </label>
                  ))}
                </div>
              </details>
            );
          })}
        </fieldset>
      </SettingsForm>
    </SettingsPage>
  );
}
