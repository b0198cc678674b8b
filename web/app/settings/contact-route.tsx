import { settingsParts } from '@insatskatalog/shared/paths.ts';
import { intentOf, textsOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { contactTexts as texts } from '../texts/settings.ts';
import { site } from '../texts/sv.ts';
import { errorFor, noErrors } from '../ui/error-summary.tsx';
import { TextField } from '../ui/form-field.tsx';
import type { Route } from './+types/contact-route';
import { afterSaving, settingsOf } from './association.server.ts';
import { SettingsForm, SettingsPage } from './settings-page.tsx';

const acts = ['save'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { id, shortName, contact } = settingsOf(args).association;
  return { association: { id, shortName }, form: contact };
}

export async function action(args: Route.ActionArgs) {
  const { actor, association } = settingsOf(args);
  const posted = await readForm(args.request);
  intentOf(posted, acts);
  const form = textsOf(posted, ['email', 'phone']);
  const answer = args.context.get(portsContext).associations.setContact(actor, association.id, form);
  return toMend({ form, errors: afterSaving(answer, settingsParts.contact) });
}

export const meta: Route.MetaFunction = () => [{ title: site.title(texts.heading) }];

export default function Contact({ loaderData, actionData }: Route.ComponentProps) {
  const { form } = actionData ?? loaderData;
  const errors = actionData?.errors ?? noErrors;
  return (
    <SettingsPage
      heading={texts.heading}
      lead={texts.lead}
      errors={errors}
      association={loaderData.association}
    >
      <SettingsForm>
        <TextField
          name="email"
          type="email"
          label={texts.email}
          error={errorFor(errors, 'email')}
          defaultValue={form.email}
          optional
        />
        <TextField
          name="phone"
          type="tel"
          label={texts.phone}
          error={errorFor(errors, 'phone')}
          defaultValue={form.phone}
          optional
        />
      </SettingsForm>
    </SettingsPage>
  );
}
