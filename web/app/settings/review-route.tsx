import { settingsParts } from '@insatskatalog/shared/paths.ts';
import { intentOf, textsOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { reviewTexts as texts } from '../texts/settings.ts';
import { site } from '../texts/sv.ts';
import { errorFor, noErrors } from '../ui/error-summary.tsx';
import { TextField } from '../ui/form-field.tsx';
import type { Route } from './+types/review-route';
import { afterSaving, settingsOf } from './association.server.ts';
import { SettingsForm, SettingsPage } from './settings-page.tsx';

const acts = ['save'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { id, shortName, reviewMonths } = settingsOf(args).association;
  return { association: { id, shortName }, form: { reviewMonths: String(reviewMonths) } };
}

export async function action(args: Route.ActionArgs) {
  const { actor, association } = settingsOf(args);
  const posted = await readForm(args.request);
  intentOf(posted, acts);
  const form = textsOf(posted, ['reviewMonths']);
  const { associations } = args.context.get(portsContext);
  const answer = associations.setReviewMonths(actor, association.id, form.reviewMonths);
  return toMend({ form, errors: afterSaving(answer, settingsParts.review) });
}

export const meta: Route.MetaFunction = () => [{ title: site.title(texts.heading) }];

export default function Review({ loaderData, actionData }: Route.ComponentProps) {
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
          name="reviewMonths"
          inputMode="numeric"
          label={texts.label}
          hint={texts.hint}
          error={errorFor(errors, 'reviewMonths')}
          defaultValue={form.reviewMonths}
        />
      </SettingsForm>
    </SettingsPage>
  );
}
