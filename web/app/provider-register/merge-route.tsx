import { paths } from '@insatskatalog/shared/paths.ts';
import { redirect } from 'react-router';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { granted } from '../admin/refused.server.ts';
import { readForm } from '../read-form.server.ts';
import { mergeProviderTexts as texts } from '../texts/provider-register.ts';
import { progressTexts } from '../texts/progress.ts';
import { site } from '../texts/sv.ts';
import { ConfirmPage } from '../ui/confirm-page.tsx';
import { ErrorSummary, errorFor } from '../ui/error-summary.tsx';
import { SelectField } from '../ui/form-field.tsx';
import { LongActPage, useFailure } from '../ui/long-act-page.tsx';
import type { Route } from './+types/merge-route';
import { providerOf } from './provider.server.ts';
import './provider-register.css';

const acts = ['merge'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  // One that is merged now: this page showed how far that had come.
  const { actor, ports, provider, entries } = providerOf(args, savedAt);
  const changing = ports.providers.changing(actor, provider.id);
  const all = granted(ports.providers.list(actor));
  const { associations } = ports.catalogue.reference();
  const shortNames = new Map(associations.map(({ id, shortName }) => [id, shortName]));
  return {
    changing,
    id: provider.id,
    name: provider.name,
    into: args.url.searchParams.get('med') ?? '',
    others: 'items' in all ? all.items.filter(({ id }) => id !== provider.id) : [],
    entries: (changing && 'all' in changing ? [] : entries).map(({ id, title, status, association }) => ({
      id,
      title,
      archived: status === 'archived',
      association: association === null ? null : (shortNames.get(association) ?? null),
    })),
  };
}

export async function action(args: Route.ActionArgs) {
  const { actor, ports, provider } = providerOf(args);
  const posted = await readForm(args.request);
  intentOf(posted, acts);
  const into = textOf(posted, 'into');
  const answer = granted(await ports.providers.merge(actor, provider.id, into));
  if ('refused' in answer) return toMend({ errors: [{ field: 'into', message: answer.reason }] });
  throw redirect('goesOn' in answer ? paths.admin.mergeProvider(provider.id) : savedAt(into), 303);
}

const savedAt = (into: string): string => `${paths.admin.changeProvider(into)}?sparat=ja`;

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(texts.title(loaderData?.name ?? '')) },
];

/** What will happen to which entries, before it does. */
export default function MergeProvider({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, into, others, entries, changing } = loaderData;
  const failure = useFailure(changing);
  if (changing && 'all' in changing) return <LongActPage title={texts.goesOn(name)} {...changing} />;
  const errors = actionData?.errors ?? failure;
  return (
    <>
      <ErrorSummary errors={errors} heading={actionData ? undefined : progressTexts.failed} />
      <ConfirmPage
        title={texts.title(name)}
        intent="merge"
        act={texts.act}
        cancel={paths.admin.changeProvider(id)}
        danger
      >
        <SelectField name="into" label={texts.into} error={errorFor(errors, 'into')} defaultValue={into}>
          <option value="">{texts.choose}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {other.name}
            </option>
          ))}
        </SelectField>
        <div>
          <p>{texts.moves(entries.length)}</p>
          <ul className="merge-entries">
            {entries.map((entry) => (
              <li key={entry.id}>
                {[entry.title, entry.association, entry.archived && texts.archived]
                  .filter(Boolean)
                  .join(', ')}
              </li>
            ))}
          </ul>
        </div>
        <p>{texts.what}</p>
      </ConfirmPage>
    </>
  );
}
