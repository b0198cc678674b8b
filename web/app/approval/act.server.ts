import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { Editing } from '@insatskatalog/shared/editing.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import { data, redirect } from 'react-router';
import { textOf } from '../admin/posted.server.ts';
import { granted } from '../admin/refused.server.ts';
import { approvalWords } from '../texts/approval.ts';

/** Why an act was not done, and what had been written. */
export interface NotDone {
  /** Beside the comment, beside the day, or above all. */
  at: 'comment' | 'day' | 'page';
  reason: string;
  errors: FormError[];
  comment: string;
  day: string;
}

/** Does what was posted from the page of a change. @throws a page that says no: 400 for an unknown act */
export function approve(editing: Editing, actor: Actor, entry: string, posted: FormData) {
  const text = (name: string) => textOf(posted, name);
  const [edition, comment, day] = [text('edition'), text('comment'), text('publishOn')];
  const notDone = (status: number, why: Partial<NotDone> & Pick<NotDone, 'reason'>) =>
    data<NotDone>({ at: 'page', errors: [], comment, day, ...why }, { status });
  const done = (what: keyof typeof approvalWords.done) =>
    redirect(`${paths.admin.entryChange(entry)}?klart=${what}`, 303);

  switch (text('intent')) {
    case 'publish': {
      const later = posted.has('later');
      if (later && day === '') return notDone(422, { at: 'day', reason: approvalWords.errors.day });
      const answer = granted(editing.publish(actor, entry, edition, later ? day : null));
      if ('published' in answer) return done('publicerad');
      if ('scheduled' in answer) return done('planerad');
      if ('conflict' in answer) return notDone(409, { reason: approvalWords.errors.conflict });
      if ('errors' in answer)
        return notDone(422, { reason: approvalWords.errors.heading, errors: answer.errors });
      return notDone(409, { at: later ? 'day' : 'page', reason: answer.reason });
    }
    case 'return': {
      const answer = granted(editing.returnDraft(actor, entry, comment));
      return 'refused' in answer ? notDone(409, { at: 'comment', reason: answer.reason }) : done('tillbaka');
    }
    case 'comment': {
      const answer = granted(editing.comment(actor, entry, comment));
      return 'refused' in answer
        ? notDone(422, { at: 'comment', reason: answer.reason })
        : done('kommenterad');
    }
    case 'discard': {
      const answer = granted(editing.discardDraft(actor, entry));
      if ('refused' in answer) return notDone(409, { reason: answer.reason });
      return redirect(paths.admin.entries(), 303);
    }
    default:
      throw data(null, { status: 400 });
  }
}
