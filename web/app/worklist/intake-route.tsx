import { paths } from '@insatskatalog/shared/paths.ts';
import { data, Form, Link } from 'react-router';
import { intentOf } from '../admin/posted.server.ts';
import { wayBack } from '../admin/act-done.server.ts';
import { actorOf } from '../admin/actor.server.ts';
import { portsContext } from '../context.ts';
import { readForm } from '../read-form.server.ts';
import { formTexts } from '../texts/form.ts';
import { actTexts } from '../texts/entry-acts.ts';
import { errorFor, ErrorSummary, pageTitle } from '../ui/error-summary.tsx';
import { ChoiceField, TextField } from '../ui/form-field.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/intake-route';
import { actOnEntry, entryFor } from './act-on-entry.server.ts';
import { intakeFormOf, readIntake } from './intake-form.server.ts';
import { intakeText } from './row-view.server.ts';
import './act-form.css';

export const handle = { acts: ['set-intake'] };

export function loader({ params, context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const ports = context.get(portsContext);
  const { entry, title, back } = entryFor(ports, actor, params.entry, 'set-intake', url);
  const today = ports.worklist.today();
  const intake = entry.published?.intake ?? null;
  const holds = intake !== null && (intake.until === null || intake.until >= today);
  return {
    title,
    back,
    today,
    now: holds ? intakeText(intake) : null,
    form: intakeFormOf(intake, today),
  };
}

export async function action({ request, params, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const ports = context.get(portsContext);
  const posted = await readForm(request);
  intentOf(posted, handle.acts);
  const text = (name: string) => {
    const value = posted.get(name);
    return typeof value === 'string' ? value : '';
  };
  const form = { state: text('state'), weeks: text('weeks'), until: text('until') };
  const read = readIntake(form, ports.worklist.today());
  if ('errors' in read) return data({ form, errors: read.errors }, { status: 422 });
  const back = wayBack(posted.get('tillbaka'), paths.admin.entry(params.entry));
  const act = { kind: 'set-intake' as const, intake: read.intake };
  const reason = actOnEntry(ports, actor, params.entry, act, back);
  return data({ form, errors: [{ field: null, message: reason }] }, { status: 409 });
}

const none: never[] = [];

/** Whether new participants are taken in, for how long that is known. */
export default function IntakeRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { title, back, now, today } = loaderData;
  const { intake } = actTexts;
  const form = actionData?.form ?? loaderData.form;
  const errors = actionData?.errors ?? none;
  const options = (['open', 'queue', 'closed', 'none'] as const).map((value) => ({
    value,
    ...intake.options[value],
  }));
  return (
    <>
      <title>{pageTitle(intake.title(title), errors)}</title>
      <PageHead
        title={intake.title(title)}
        lead={`${intake.lead} ${now ? intake.now(now) : intake.nothing}`}
        back={{ to: back, label: actTexts.back }}
      />
      <ErrorSummary errors={errors} />
      <Form method="post" className="panel form act-form" noValidate>
        <input type="hidden" name="tillbaka" value={back} />
        <ChoiceField
          name="state"
          type="radio"
          label={intake.state}
          options={options}
          chosen={[form.state]}
          error={errorFor(errors, 'state')}
        />
        <div className="act-weeks">
          <TextField
            name="weeks"
            label={intake.weeks}
            hint={intake.weeksHint}
            defaultValue={form.weeks}
            inputMode="numeric"
            optional
            error={errorFor(errors, 'weeks')}
          />
        </div>
        <div className="act-until">
          <TextField
            name="until"
            type="date"
            label={intake.until}
            hint={intake.untilHint}
            defaultValue={form.until}
            min={today}
            error={errorFor(errors, 'until')}
          />
        </div>
        <div className="form-acts">
          <button className="button" name="intent" value="set-intake">
            {intake.act}
          </button>
          <Link className="button quiet" to={back}>
            {formTexts.cancel}
          </Link>
        </div>
      </Form>
    </>
  );
}
