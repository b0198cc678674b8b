import { paths, settingsParts } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { intentOf, textsOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { catalogueFacts } from '../texts/accessibility.ts';
import { statementTexts as texts } from '../texts/settings.ts';
import { site } from '../texts/sv.ts';
import { errorFor, noErrors } from '../ui/error-summary.tsx';
import { ChoiceField, TextAreaField, TextField } from '../ui/form-field.tsx';
import type { Route } from './+types/statement-route';
import { afterSaving, settingsOf } from './association.server.ts';
import { SettingsForm, SettingsPage } from './settings-page.tsx';

const acts = ['save'] as const;
export const handle = { acts };
const names = ['conformity', 'shortcomings', 'burden', 'outOfScope', 'method', 'assessedOn'] as const;
const conformities = ['full', 'partial', 'none'] as const;

/** Begins with what holds for the whole catalogue: most of it holds for every part. */
export function loader(args: Route.LoaderArgs) {
  const { id, shortName, accessibility } = settingsOf(args).association;
  return { association: { id, shortName }, form: accessibility ?? catalogueFacts };
}

export async function action(args: Route.ActionArgs) {
  const { actor, association } = settingsOf(args);
  const posted = await readForm(args.request);
  intentOf(posted, acts);
  const form = textsOf(posted, names);
  const { associations } = args.context.get(portsContext);
  const answer = associations.stateAccessibility(actor, association.id, form);
  return toMend({ form, errors: afterSaving(answer, settingsParts.accessibility) });
}

export const meta: Route.MetaFunction = () => [{ title: site.title(texts.heading) }];

export default function Statement({ loaderData, actionData }: Route.ComponentProps) {
  const { form } = actionData ?? loaderData;
  const errors = actionData?.errors ?? noErrors;
  return (
    <SettingsPage
      heading={texts.heading}
      lead={texts.lead}
      errors={errors}
      association={loaderData.association}
    >
      <SettingsForm acts={<Link to={paths.accessibility(loaderData.association.id)}>{texts.see}</Link>}>
        <ChoiceField
          type="radio"
          name="conformity"
          label={texts.conformity}
          error={errorFor(errors, 'conformity')}
          chosen={[form.conformity]}
          options={conformities.map((value) => ({ value, ...texts.conformities[value] }))}
        />
        <TextAreaField
          name="shortcomings"
          label={texts.shortcomings}
          hint={texts.markdownHint}
          error={errorFor(errors, 'shortcomings')}
          defaultValue={form.shortcomings}
          rows={8}
        />
        <TextAreaField
          name="burden"
          label={texts.burden}
          hint={texts.burdenHint}
          error={errorFor(errors, 'burden')}
          defaultValue={form.burden}
          optional
        />
        <TextAreaField
          name="outOfScope"
          label={texts.outOfScope}
          error={errorFor(errors, 'outOfScope')}
          defaultValue={form.outOfScope}
          optional
        />
        <TextAreaField
          name="method"
          label={texts.method}
          hint={texts.methodHint}
          error={errorFor(errors, 'method')}
          defaultValue={form.method}
        />
        <TextField
          name="assessedOn"
          type="date"
          label={texts.assessedOn}
          error={errorFor(errors, 'assessedOn')}
          defaultValue={form.assessedOn}
        />
      </SettingsForm>
    </SettingsPage>
  );
}
