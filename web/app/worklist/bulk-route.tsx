import { isRefusal } from '@insatskatalog/shared/actor.ts';
import { tagFields, tagVocabularies } from '@insatskatalog/shared/intervention.ts';
import { formatWorkQuery } from '@insatskatalog/shared/work-query.ts';
import { data, redirect } from 'react-router';
import { withDone } from '../admin/act-done.server.ts';
import { actorOf } from '../admin/actor.server.ts';
import { intentOf } from '../admin/posted.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { site } from '../texts/sv.ts';
import { bulkTexts } from '../texts/bulk.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/bulk-route';
import { BulkChoose } from './bulk-choose.tsx';
import { BulkPreviewed } from './bulk-previewed.tsx';
import { readBulkRequest, type BulkRequest } from './bulk-request.server.ts';
import './bulk.css';

export const handle = { acts: ['run'] };

export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const ports = context.get(portsContext);
  const asked = readBulkRequest(ports, actor, url.searchParams);
  if (!asked) throw data(null, { status: 400 });
  const preview = asked.act && ports.bulkActs.preview(actor, asked.act, asked.ids);
  if (preview && isRefusal(preview) && preview.refused !== 'not-now') throw data(null, { status: 404 });
  const reference = ports.catalogue.reference();
  const tagged = new Set<string>(tagFields.map((field) => tagVocabularies[field]));
  return {
    kind: asked.kind,
    count: asked.ids.length,
    back: asked.back,
    fields: fieldsOf(asked, url.searchParams),
    refused: preview && isRefusal(preview) ? preview.reason : null,
    preview: preview && !isRefusal(preview) ? preview : null,
    where: preview && !isRefusal(preview) ? placesOf(asked.ids) : {},
    to: targetOf(asked),
    unknownProvider: asked.unknownProvider,
    choices: asked.act
      ? null
      : {
          providers: asked.kind === 'change-provider' ? ports.bulkActs.providers(actor) : [],
          vocabularies: reference.vocabularies
            .filter(({ id }) => tagged.has(id))
            .map(({ id, label, terms }) => ({
              id,
              label,
              // A retired term can be taken away, and comes to no other entry.
              terms: terms
                .filter(({ retired }) => asked.kind === 'remove-tag' || !retired)
                .map((term) => ({ id: term.id, label: term.label })),
            })),
        },
  };

  /** Many entries have the same name: who runs them tells them apart. */
  function placesOf(ids: string[]): Record<string, string> {
    return Object.fromEntries(ports.worklist.rows(actor, ids).map(({ id, provider }) => [id, provider.name]));
  }

  /** What was chosen, in words: the provider's or the term's name. */
  function targetOf({ act }: BulkRequest): string | null {
    if (act?.kind === 'change-provider')
      return bulkTexts.toProvider(
        ports.bulkActs.providers(actor).find(({ id }) => id === act.provider)?.name ?? '',
      );
    if (act?.kind !== 'add-tag' && act?.kind !== 'remove-tag') return null;
    const vocabulary = reference.vocabularies.find(({ id }) => id === tagVocabularies[act.field]);
    return bulkTexts.word(vocabulary?.terms.find(({ id }) => id === act.term)?.label ?? act.term);
  }
}

/** What the next step must carry: the entries chosen and the list they were chosen in. */
function fieldsOf({ kind, query }: BulkRequest, params: URLSearchParams): [string, string][] {
  const all: [string, string][] =
    params.get('alla') === 'ja'
      ? [['alla', 'ja']]
      : params.getAll('insats').map((id): [string, string] => ['insats', id]);
  return [['gor', kind], ['lista', formatWorkQuery(query).toString()], ...all];
}

/** Does what was previewed, to exactly the entries that were previewed. */
export async function action({ request, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const ports = context.get(portsContext);
  const form = await readForm(request);
  intentOf(form, handle.acts);
  const asked = readBulkRequest(ports, actor, form);
  if (!asked?.act) throw data(null, { status: 400 });
  const result = ports.bulkActs.run(actor, asked.act, asked.ids);
  if (!isRefusal(result)) throw redirect(withDone(asked.back, result.id), 303);
  if (result.refused !== 'not-now') throw data(null, { status: 404 });
  return data({ refused: result.reason }, { status: 409 });
}

export const meta: Route.MetaFunction = () => [{ title: site.title(bulkTexts.title) }];

/** An act on many entries, step by step: what with, what will change and what will not, and then the act. */
export default function BulkRoute({ loaderData: view, actionData }: Route.ComponentProps) {
  const refused = actionData?.refused ?? view.refused;
  return (
    <>
      <PageHead
        title={bulkTexts.heading(bulkTexts.acts[view.kind], view.count)}
        back={{ to: view.back, label: bulkTexts.back }}
        lead={view.to}
      />
      {refused && <Notice tone="alert">{refused}</Notice>}
      {view.choices && <BulkChoose view={view} choices={view.choices} />}
      {view.preview && <BulkPreviewed view={view} preview={view.preview} />}
    </>
  );
}
