import { colourPattern } from '@insatskatalog/shared/contrast.ts';
import { settingsParts } from '@insatskatalog/shared/paths.ts';
import type { Theme } from '@insatskatalog/shared/reference.ts';
import { nearestReadable, themeOf, unreadablePairs } from '@insatskatalog/shared/theme.ts';
import { useState } from 'react';
import { Form } from 'react-router';
import { intentOf, textOf, textsOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { colourTexts as texts, settingsTexts } from '../texts/settings.ts';
import { listed, site } from '../texts/sv.ts';
import { errorFor, noErrors } from '../ui/error-summary.tsx';
import type { Route } from './+types/colours-route';
import { afterSaving, settingsOf } from './association.server.ts';
import { ColourField } from './colour-field.tsx';
import { ColourPreview } from './colour-preview.tsx';
import { colourNames, isTheme, shades, themeAsked, type ColoursForm } from './colours.ts';
import { SettingsPage } from './settings-page.tsx';

const acts = ['save', 'preview', 'reset'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { id, shortName, theme } = settingsOf(args).association;
  const colours = theme ?? themeOf(catalogueBrand);
  const own = theme !== null && JSON.stringify(theme) !== JSON.stringify(themeOf(theme.brand));
  return { association: { id, shortName }, form: { colours, own }, hasOwn: theme !== null };
}
/** The catalogue's own colour (`ui/tokens.css`): what an association without colours begins from. */
const catalogueBrand = '#14524b';

export async function action(args: Route.ActionArgs) {
  const { actor, association } = settingsOf(args);
  const posted = await readForm(args.request);
  const intent = intentOf(posted, acts);
  const form = { colours: textsOf(posted, colourNames), own: textOf(posted, 'own') === 'ja' };
  const answer = { form, errors: noErrors, nearest: null };
  if (intent === 'preview') return answer;
  const { associations } = args.context.get(portsContext);
  const theme = intent === 'reset' ? null : themeAsked(form);
  const errors = afterSaving(associations.setTheme(actor, association.id, theme), settingsParts.colours);
  return toMend({ ...answer, errors: explained(errors, form), nearest: nearestTo(form) });
}

/** Which places cannot be read, instead of only that some cannot. */
function explained<One extends { message: string }>(errors: One[], form: ColoursForm): One[] {
  const theme = themeAsked(form);
  const places = isTheme(theme) ? unreadablePairs(theme).map((place) => texts.places[place]) : [];
  return places.length > 0
    ? errors.map((error) => ({ ...error, message: texts.refused(places, listed) }))
    : errors;
}

function nearestTo({ colours: { brand } }: ColoursForm): string | null {
  const nearest = colourPattern.test(brand) ? nearestReadable(brand) : brand;
  return nearest === brand ? null : nearest;
}

export const meta: Route.MetaFunction = () => [{ title: site.title(texts.heading) }];

export default function Colours({ loaderData, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? noErrors;
  const posted = (actionData ?? loaderData).form;
  const nearest = actionData?.nearest ?? null;
  return (
    <SettingsPage
      association={loaderData.association}
      heading={texts.heading}
      lead={texts.lead}
      errors={errors}
    >
      {nearest && (
        <Form method="post" className="colour-nearest">
          <p>{texts.nearest(nearest)}</p>
          <input type="hidden" name="brand" value={nearest} />
          <button className="button quiet" name="intent" value="save">
            {texts.saveNearest(nearest)}
          </button>
        </Form>
      )}
      <Choosing key={JSON.stringify(posted)} posted={posted} errors={errors} />
      {loaderData.hasOwn && (
        <Form method="post">
          <button className="button quiet" name="intent" value="reset">
            {texts.reset}
          </button>
        </Form>
      )}
    </SettingsPage>
  );
}

/** The form beside what it would give. */
function Choosing({ posted, errors }: { posted: ColoursForm; errors: { field: string; message: string }[] }) {
  const [form, setForm] = useState(posted);
  const theme = themeAsked(form);
  const choose = (name: keyof Theme) => (value: string) =>
    setForm({ colours: { ...theme, [name]: value }, own: form.own || name !== 'brand' });
  return (
    <div className="colour-page">
      <Form method="post" className="panel form" noValidate>
        <ColourField
          name="brand"
          label={texts.brand}
          hint={texts.brandHint}
          error={errorFor(errors, 'brand')}
          value={form.colours.brand}
          onChoose={choose('brand')}
        />
        <label className="form-choice">
          <input
            type="checkbox"
            name="own"
            value="ja"
            checked={form.own}
            onChange={({ target }) => setForm({ colours: theme, own: target.checked })}
          />
          <span>{texts.own}</span>
        </label>
        <div className="colour-shades">
          {shades.map((name) => (
            <ColourField
              key={name}
              name={name}
              label={texts.shades[name]}
              error={errorFor(errors, name)}
              value={theme[name]}
              onChoose={choose(name)}
            />
          ))}
        </div>
        <div className="form-acts">
          <button className="button" name="intent" value="save">
            {settingsTexts.save}
          </button>
          <button className="button quiet" name="intent" value="preview">
            {settingsTexts.preview}
          </button>
        </div>
      </Form>
      {isTheme(theme) && <ColourPreview theme={theme} />}
    </div>
  );
}
