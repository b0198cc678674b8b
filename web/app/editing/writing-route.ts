import { data } from 'react-router';
import { portsContext } from '../context.ts';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { actorOf } from '../admin/actor.server.ts';
import { readForm } from '../read-form.server.ts';
import { editing } from '../texts/editing.ts';
import type { Route } from './+types/writing-route';
import type { SavingAnswer } from './draft-saver.ts';
import { knownProviders, subjectOf } from './load.server.ts';
import { readPosted } from './posted.server.ts';
import { livePreview } from './preview.server.ts';
import { keep } from './write.server.ts';

const acts = ['typing', 'save', 'preview'] as const;
export const handle = { acts };

/** What the form asks for by script while somebody writes: to be kept, and to be shown. Answers in JSON. */
export async function action({ request, params, context, url }: Route.ActionArgs) {
  const actor = actorOf({ context, url });
  const ports = context.get(portsContext);
  const subject = subjectOf(ports, actor, params.entry, url);
  const posted = await readForm(request);
  const intent = intentOf(posted, acts);
  if (subject === null) throw data(null, { status: 400 });
  const form = readPosted(posted, await knownProviders(ports, subject));
  if (form === null) return answer({ refused: editing.errors.tooLong });
  if (intent === 'preview')
    return Response.json(
      await livePreview(ports, actor, form, { ...subject, published: subject.edited?.published ?? null }),
    );

  const kept = keep(ports, actor, subject, form, textOf(posted, 'edition'), intent);
  if ('reason' in kept) return answer({ refused: kept.reason });
  if ('conflict' in kept) return answer({ conflict: true });
  const { entry, edition, version, savedAt } = kept.draft;
  return answer({ saved: { entry, edition, version, savedAt } });
}

const answer = (said: SavingAnswer) => Response.json(said);
