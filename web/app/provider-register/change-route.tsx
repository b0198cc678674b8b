import { paths } from '@insatskatalog/shared/paths.ts';
import { tidyName } from '@insatskatalog/shared/providers.ts';
import { Form, Link, redirect } from 'react-router';
import { intentOf, textsOf } from '../admin/posted.server.ts';
import { toMend } from '../admin/to-mend.server.ts';
import { granted } from '../admin/refused.server.ts';
import { readForm } from '../read-form.server.ts';
import { providerChangeTexts as texts } from '../texts/provider-register.ts';
import { progressTexts } from '../texts/progress.ts';
import { site } from '../texts/sv.ts';
import { ErrorSummary, errorFor } from '../ui/error-summary.tsx';
import { SelectField, TextField } from '../ui/form-field.tsx';
import { LongActPage, useFailure } from '../ui/long-act-page.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/change-route';
import { providerOf } from './provider.server.ts';

const acts = ['save'] as const;
export const handle = { acts };

export function loader(args: Route.LoaderArgs) {
  const { actor, ports, provider } = providerOf(args);
  const { vocabularies } = ports.catalogue.reference();
  const types = vocabularies.find(({ id }) => id === 'provider_types')?.terms ?? [];
  const { id, name, type, entries } = provider;
  const changing = ports.providers.changing(actor, id);
  const saved = args.url.searchParams.get('sparat');
  return {
    changing,
    id,
    name,
    entries,
    form: { name, type },
    types: types
      .filter((term) => !term.retired || term.id === type)
      .map((term) => ({ id: term.id, label: term.label })),
    // A change that took its time is saved when the provider has the name that was asked for.
    notice: saved === 'ja' || (saved === name && !changing) ? { text: texts.saved(name) } : null,
  };
}

export async function action(args: Route.ActionArgs) {
  const { actor, ports, provider } = providerOf(args);
  const posted = await readForm(args.request);
  intentOf(posted, acts);
  const form = textsOf(posted, ['name', 'type']);
  const answer = granted(await ports.providers.change(actor, provider.id, form));
  if ('provider' in answer) throw redirect(`${paths.admin.changeProvider(provider.id)}?sparat=ja`, 303);
  if ('goesOn' in answer) {
    const query = new URLSearchParams({ sparat: tidyName(form.name) });
    throw redirect(`${paths.admin.changeProvider(provider.id)}?${query.toString()}`, 303);
  }
  return toMend({
    form,
    errors: 'errors' in answer ? answer.errors : [{ field: null, message: answer.reason }],
  });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(texts.title(loaderData?.name ?? '')) },
];

export default function ChangeProvider({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, entries, types, changing } = loaderData;
  const failure = useFailure(changing);
  if (changing && 'all' in changing) return <LongActPage title={texts.title(name)} {...changing} />;
  const { form } = actionData ?? loaderData;
  const errors = actionData?.errors ?? failure;
  return (
    <>
      <PageHead
        title={texts.title(name)}
        lead={texts.lead(entries)}
        back={{ to: paths.admin.provider(id), label: name }}
      />
      <ErrorSummary errors={errors} heading={actionData ? undefined : progressTexts.failed} />
      <Form method="post" className="panel form narrow" noValidate>
        <TextField
          name="name"
          label={texts.name}
          hint={texts.nameHint}
          error={errorFor(errors, 'name')}
          defaultValue={form.name}
        />
        <SelectField name="type" label={texts.type} error={errorFor(errors, 'type')} defaultValue={form.type}>
          {types.map((type) => (
            <option key={type.id} value={type.id}>
              {type.label}
            </option>
          ))}
        </SelectField>
        <div className="form-acts">
          <button className="button" name="intent" value="save">
            {texts.save}
          </button>
          <Link className="button quiet" to={paths.admin.mergeProvider(id)}>
            {texts.merge}
          </Link>
        </div>
      </Form>
    </>
  );
}
