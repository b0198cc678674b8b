import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { data, useLocation } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { ConflictChoice } from '../conflict/conflict-choice.tsx';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { editing } from '../texts/editing.ts';
import { site } from '../texts/sv.ts';
import type { NoticeView } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/route';
import { actOnEntry } from './act.server.ts';
import { editorActs } from './acts.ts';
import { ChooseTenant } from './choose-tenant.tsx';
import { editorChoices } from './choices.server.ts';
import { DonePage, isDone } from './done-page.tsx';
import { Editor } from './editor.tsx';
import { firstForm, knownProviders, subjectOf } from './load.server.ts';
import { livePreview } from './preview.server.ts';
import { useFormKey } from './use-form-key.ts';
import './editing.css';
import './outcome.css';

export const handle = { acts: editorActs };

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const ports = context.get(portsContext);
  const subject = subjectOf(ports, actor, params.entry, url);
  if (subject === null) {
    const { associations } = ports.catalogue.reference();
    return { page: 'tenant' as const, associations: associations.map(({ id, name }) => ({ id, name })) };
  }
  const { id, edited, association } = subject;
  const title =
    (edited?.draft?.form ?? (edited?.published ? entryFormOf(edited.published) : null))?.texts.sv.title ?? '';
  const done = url.searchParams.get('klart');
  if (id !== null && isDone(done))
    return {
      page: 'done' as const,
      done,
      id,
      title: title || editing.untitled,
      slug: edited?.published?.slug ?? null,
      publishOn: edited?.draft?.publishOn ?? null,
    };
  const form = firstForm(subject, ports);
  const providers = await knownProviders(ports, subject);
  return {
    page: 'form' as const,
    id,
    title,
    state: edited?.state ?? null,
    change: edited?.published && edited.draft ? edited.draft.state : null,
    publishOn: edited?.draft?.publishOn ?? null,
    slug: edited?.state === 'published' ? (edited.published?.slug ?? null) : null,
    hasDraft: Boolean(edited?.draft),
    may: edited?.may ?? [],
    form,
    edition: edited?.edition ?? '',
    version: edited?.draft?.version ?? null,
    savedAt: edited?.draft?.savedAt ?? null,
    archiveOn: edited?.archiveOn ?? null,
    notice: noticeOf(done),
    brokenLinks: id === null ? [] : ports.worklist.brokenLinks(actor, id),
    choices: editorChoices(actor, association, form, ports.catalogue.reference(), providers),
    preview: await livePreview(ports, actor, form, { id, association, published: edited?.published ?? null }),
  };
}

export async function action({ request, params, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const ports = context.get(portsContext);
  const subject = subjectOf(ports, actor, params.entry, url);
  const posted = await readForm(request);
  if (subject === null) throw data(null, { status: 400 });
  return actOnEntry(ports, actor, subject, posted);
}

/** What was done on the way here: kept without script, taken in from a proposal, or taken back out of the archive. */
function noticeOf(done: string | null): NoticeView | null {
  const text = { sparat: editing.justSaved, forslag: editing.tookProposal, ater: editing.unarchived }[
    done ?? ''
  ];
  return text === undefined ? null : { text };
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  const title = loaderData && 'title' in loaderData ? loaderData.title : '';
  return [{ title: site.title(title || editing.newHeading) }];
};

/** Writing an entry: the page an administrator spends the day in. */
export default function EditorRoute({ loaderData, actionData, params }: Route.ComponentProps) {
  const { search } = useLocation();
  const formKey = useFormKey(params.entry);
  if (loaderData.page === 'tenant') return <ChooseTenant associations={loaderData.associations} />;
  if (loaderData.page === 'done') return <DonePage {...loaderData} />;
  if (actionData?.conflict)
    return (
      <>
        <PageHead title={loaderData.title || editing.untitled} />
        <ConflictChoice {...actionData.conflict} />
      </>
    );
  const address = actionData?.entry ? paths.admin.entry(actionData.entry) : paths.admin.entry(params.entry);
  return (
    <Editor
      key={formKey}
      formKey={formKey}
      view={loaderData}
      returned={actionData ?? null}
      address={address}
      search={loaderData.id === null ? search : ''}
    />
  );
}
