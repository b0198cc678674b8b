import { emptyFrame, formatFrame } from '@insatskatalog/shared/embed.ts';
import { paths, settingsParts } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { intentOf, textsOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { embeddingTexts as texts } from '../texts/settings.ts';
import { site } from '../texts/sv.ts';
import { errorFor, noErrors } from '../ui/error-summary.tsx';
import { TextAreaField } from '../ui/form-field.tsx';
import type { Route } from './+types/embedding-route';
import { afterSaving, settingsOf } from './association.server.ts';
import { SettingsForm, SettingsPage } from './settings-page.tsx';

const acts = ['save'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { id, shortName, embedHosts } = settingsOf(args).association;
  return { association: { id, shortName }, form: { embedHosts: embedHosts.join('\n') } };
}

export async function action(args: Route.ActionArgs) {
  const { actor, association } = settingsOf(args);
  const posted = await readForm(args.request);
  intentOf(posted, acts);
  const form = textsOf(posted, ['embedHosts']);
  const { associations } = args.context.get(portsContext);
  const answer = associations.setEmbedHosts(actor, association.id, form.embedHosts);
  return toMend({ form, errors: afterSaving(answer, settingsParts.embedding) });
}

export const meta: Route.MetaFunction = () => [{ title: site.title(texts.heading) }];

export default function Embedding({ loaderData, actionData }: Route.ComponentProps) {
  const { form } = actionData ?? loaderData;
  const errors = actionData?.errors ?? noErrors;
  return (
    <SettingsPage
      heading={texts.heading}
      lead={texts.lead}
      errors={errors}
      association={loaderData.association}
    >
      <p>
        <Link
          to={paths.embedBuilder(formatFrame({ ...emptyFrame(), association: loaderData.association.id }))}
        >
          {texts.builder}
        </Link>
      </p>
      <SettingsForm>
        <TextAreaField
          name="embedHosts"
          label={texts.label}
          hint={texts.hint}
          error={errorFor(errors, 'embedHosts')}
          defaultValue={form.embedHosts}
          rows={6}
          spellCheck={false}
          optional
        />
      </SettingsForm>
    </SettingsPage>
  );
}
