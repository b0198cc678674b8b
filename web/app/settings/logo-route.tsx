import { paths, settingsParts } from '@insatskatalog/shared/paths.ts';
import type { ChangeEvent } from 'react';
import { Form } from 'react-router';
import { intentOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { logoTexts as texts } from '../texts/settings.ts';
import { site } from '../texts/sv.ts';
import { errorFor, noErrors } from '../ui/error-summary.tsx';
import { FormField } from '../ui/form-field.tsx';
import type { Route } from './+types/logo-route';
import { afterSaving, settingsOf } from './association.server.ts';
import { SettingsPage } from './settings-page.tsx';

const acts = ['save', 'remove'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { id, name, shortName, logo } = settingsOf(args).association;
  return {
    association: { id, shortName },
    logo: logo && { src: paths.associationLogo(id, logo), alt: texts.alt(name) },
  };
}

export async function action(args: Route.ActionArgs) {
  const { actor, association } = settingsOf(args);
  const posted = await readForm(args.request);
  const picture = intentOf(posted, acts) === 'remove' ? null : await bytesOf(posted.get('logo'));
  const answer = args.context.get(portsContext).associations.setLogo(actor, association.id, picture);
  return toMend({ errors: afterSaving(answer, settingsParts.logo) });
}

const bytesOf = async (file: FormDataEntryValue | null): Promise<Uint8Array> =>
  file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();

export const meta: Route.MetaFunction = () => [{ title: site.title(texts.heading) }];

export default function LogoRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { association, logo } = loaderData;
  const errors = actionData?.errors ?? noErrors;
  return (
    <SettingsPage heading={texts.heading} lead={texts.lead} errors={errors} association={association}>
      {logo && (
        <Form method="post" className="panel form">
          <div>
            <h2>{texts.present}</h2>
            <img className="settings-logo" src={logo.src} alt={logo.alt} />
          </div>
          <div className="form-acts">
            <button className="button quiet danger" name="intent" value="remove">
              {texts.remove}
            </button>
          </div>
        </Form>
      )}
      <Form method="post" encType="multipart/form-data" className="panel form">
        <FormField name="logo" label={texts.file} hint={texts.hint} error={errorFor(errors, 'logo')}>
          {(links) => (
            <input
              type="file"
              accept="image/png,image/jpeg,image/webp"
              onChange={tellIfTooLarge}
              {...links}
            />
          )}
        </FormField>
        <div className="form-acts">
          <button className="button" name="intent" value="save">
            {texts.upload}
          </button>
        </div>
      </Form>
    </SettingsPage>
  );
}

/** Said before it is sent: the server reads nothing of what is much too large. */
function tellIfTooLarge({ target }: ChangeEvent<HTMLInputElement>) {
  const [file] = target.files ?? [];
  target.setCustomValidity(file && file.size > maxBytes ? texts.tooLarge : '');
  target.reportValidity();
}
const maxBytes = 200 * 1024;
