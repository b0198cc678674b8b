import { settingsParts } from '@insatskatalog/shared/paths.ts';
import { intentOf, textsOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { presentationTexts as texts, settingsTexts } from '../texts/settings.ts';
import { site } from '../texts/sv.ts';
import { errorFor, noErrors } from '../ui/error-summary.tsx';
import { TextAreaField, TextField } from '../ui/form-field.tsx';
import { markdown } from '../ui/markdown.server.ts';
import { Markdown } from '../ui/markdown.tsx';
import type { Route } from './+types/presentation-route';
import { afterSaving, settingsOf } from './association.server.ts';
import { SettingsForm, SettingsPage } from './settings-page.tsx';

const acts = ['save', 'preview'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { id, name, shortName, about, organisationNumber } = settingsOf(args).association;
  return {
    association: { id, shortName },
    form: { name, shortName, about, organisationNumber },
    aboutHtml: markdown(about),
  };
}

export async function action(args: Route.ActionArgs) {
  const { actor, association } = settingsOf(args);
  const posted = await readForm(args.request);
  const form = textsOf(posted, ['name', 'shortName', 'about', 'organisationNumber']);
  const aboutHtml = markdown(form.about);
  if (intentOf(posted, acts) === 'preview') return { form, aboutHtml, errors: noErrors };
  const answer = args.context.get(portsContext).associations.present(actor, association.id, form);
  return toMend({ form, aboutHtml, errors: afterSaving(answer, settingsParts.presentation) });
}

export const meta: Route.MetaFunction = () => [{ title: site.title(texts.heading) }];

export default function Presentation({ loaderData, actionData }: Route.ComponentProps) {
  const { form, aboutHtml } = actionData ?? loaderData;
  const errors = actionData?.errors ?? noErrors;
  return (
    <SettingsPage association={loaderData.association} heading={texts.heading} errors={errors}>
      <SettingsForm
        acts={
          <button className="button quiet" name="intent" value="preview">
            {settingsTexts.preview}
          </button>
        }
      >
        <TextField
          name="name"
          label={texts.name}
          hint={texts.nameHint}
          error={errorFor(errors, 'name')}
          defaultValue={form.name}
        />
        <TextField
          name="shortName"
          label={texts.shortName}
          hint={texts.shortNameHint}
          error={errorFor(errors, 'shortName')}
          defaultValue={form.shortName}
        />
        <TextAreaField
          name="about"
          label={texts.about}
          hint={texts.aboutHint}
          error={errorFor(errors, 'about')}
          defaultValue={form.about}
          rows={10}
          optional
        />
        <TextField
          name="organisationNumber"
          label={texts.organisationNumber}
          hint={texts.organisationNumberHint}
          error={errorFor(errors, 'organisationNumber')}
          defaultValue={form.organisationNumber}
          optional
        />
      </SettingsForm>
      {aboutHtml && (
        <section className="settings-preview" aria-labelledby="forhandsvisning">
          <h2 id="forhandsvisning">{texts.aboutPreview}</h2>
          <Markdown html={aboutHtml} />
        </section>
      )}
    </SettingsPage>
  );
}
