import { isComingDay } from '@insatskatalog/shared/coming-day.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { data } from 'react-router';
import { z } from 'zod';
import { wayBack } from '../admin/act-done.server.ts';
import { actorOf } from '../admin/actor.server.ts';
import { intentOf } from '../admin/posted.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { actTexts } from '../texts/entry-acts.ts';
import { ConfirmPage } from '../ui/confirm-page.tsx';
import { errorFor, ErrorSummary, pageTitle } from '../ui/error-summary.tsx';
import { ChoiceField, TextField } from '../ui/form-field.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Route } from './+types/archive-route';
import { actOnEntry, entryFor } from './act-on-entry.server.ts';
import './act-form.css';

export const handle = { acts: ['archive'] };

export function loader({ params, context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const ports = context.get(portsContext);
  const { entry, title, back } = entryFor(ports, actor, params.entry, 'archive', url);
  const publishOn = entry.draft?.publishOn ?? null;
  return { title, back, archiveOn: entry.archiveOn, publishOn, today: ports.worklist.today() };
}

const posted = z.object({
  when: z.enum(['now', 'later']).catch('now'),
  day: z.string().max(20).catch(''),
});

export async function action({ request, params, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const ports = context.get(portsContext);
  const form = await readForm(request);
  intentOf(form, handle.acts);
  const { when, day } = posted.parse({ when: form.get('when'), day: form.get('day') });
  if (when === 'later' && !isComingDay(day, ports.worklist.today()))
    return data(
      { when, day, errors: [{ field: 'day', message: actTexts.archive.errors.day }] },
      { status: 422 },
    );
  const back = wayBack(form.get('tillbaka'), paths.admin.entry(params.entry));
  const act = { kind: 'archive' as const, on: when === 'later' ? day : null };
  const reason = actOnEntry(ports, actor, params.entry, act, back);
  return data({ when, day, errors: [{ field: null, message: reason }] }, { status: 409 });
}

const none: never[] = [];

/** How an entry ends: now, or from a day on. */
export default function ArchiveRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { title, back, archiveOn, publishOn, today } = loaderData;
  const { archive } = actTexts;
  const errors = actionData?.errors ?? none;
  return (
    <>
      <title>{pageTitle(archive.title(title), errors)}</title>
      <ErrorSummary errors={errors} />
      <ConfirmPage
        title={archive.title(title)}
        intent="archive"
        act={archive.act}
        cancel={back}
        fields={[['tillbaka', back]]}
      >
        <p>{archive.text}</p>
        {archiveOn && <p>{archive.planned(archiveOn)}</p>}
        {publishOn && <Notice tone="advice">{archive.unschedules(publishOn)}</Notice>}
        <ChoiceField
          name="when"
          type="radio"
          label={archive.when}
          options={[
            { value: 'now', label: archive.now },
            { value: 'later', label: archive.later },
          ]}
          chosen={[actionData?.when ?? (archiveOn ? 'later' : 'now')]}
        />
        <div className="act-day">
          <TextField
            name="day"
            type="date"
            label={archive.day}
            hint={archive.dayHint}
            defaultValue={actionData?.day ?? archiveOn ?? ''}
            min={today}
            error={errorFor(errors, 'day')}
          />
        </div>
      </ConfirmPage>
    </>
  );
}
