import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import { isEntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import type { AnswerSent } from '@insatskatalog/shared/proposals.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import { intentOf, textOf } from '../admin/posted.server.ts';

const decisionActs = [
  'publish',
  'draft',
  'create',
  'note',
  'review',
  'archive',
  'decline',
  'forget',
] as const;

/** Where to go after a decision, or what kept it from being made. */
export type Decided = { to: string } | { errors: FormError[] } | Refusal;

/** Does what was chosen on a proposal's page. */
export async function decide(
  actor: Actor,
  id: string,
  posted: FormData,
  { proposals }: Ports,
): Promise<Decided> {
  const intent = intentOf(posted, decisionActs);
  const answer = textOf(posted, 'answer');
  const fields = posted.getAll('field').map(String).filter(isEntryFieldId);

  if (intent === 'forget') {
    const forgotten = proposals.forgetSender(actor, id);
    return isRefusal(forgotten) ? forgotten : { to: `${paths.admin.proposals()}?gjort=glomt` };
  }
  if (intent === 'decline') {
    const declined = await proposals.decline(actor, id, answer);
    return 'declined' in declined ? afterwards(id, 'avbojt', declined.declined.answer) : declined;
  }
  const accepted = await proposals.accept(actor, id, {
    fields: intent === 'publish' || intent === 'draft' ? fields : [],
    how: intent === 'publish' || intent === 'review' || intent === 'archive' ? intent : 'draft',
    answer,
  });
  if (!('accepted' in accepted)) return accepted;
  const { entry, answer: sent } = accepted.accepted;
  // There the rest of the entry is written.
  if ((intent === 'draft' || intent === 'create') && sent !== 'by-hand')
    return { to: `${paths.admin.entry(entry)}?klart=forslag` };
  return afterwards(id, doneBy[intent], sent);
}

const doneBy = {
  publish: 'publicerat',
  draft: 'utkast',
  create: 'utkast',
  note: 'noterat',
  review: 'granskat',
  archive: 'arkiverat',
} as const;

/** On to the rest of the queue, but to the proposal itself while its sender is still to be answered by hand. */
function afterwards(id: string, done: string, answer: AnswerSent): { to: string } {
  const to = answer === 'by-hand' ? paths.admin.proposal(id) : paths.admin.proposals();
  return { to: `${to}?gjort=${done}${answer === 'mailed' ? '&svar=skickat' : ''}` };
}
