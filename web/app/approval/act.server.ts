import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { Editing } from '@insatskatalog/shared/editing.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { data, redirect } from 'react-router';
import { textOf } from '../admin/posted.server.ts';
import { granted } from '../admin/refused.server.ts';
import { approvalWords } from '../texts/approval.ts';
import type { SummarisedError } from '../ui/error-summary.tsx';
import type { approvalActs } from './approval-acts.ts';

/** Why an act was not done, and what had been written. */
export interface NotDone {
  heading: string | undefined;
  errors: SummarisedError[];
  comment: string;
  publishOn: string;
}

/** Does what was posted from the page of a change. @throws a page that says no */
export function approve(
  editing: Editing,
  actor: Actor,
  entry: string,
  act: (typeof approvalActs)[number],
  posted: FormData,
) {
  const edition = textOf(posted, 'edition');
  const comment = textOf(posted, 'comment');
  const publishOn = textOf(posted, 'publishOn');
  const notDone = (errors: SummarisedError[], heading?: string) =>
    data<NotDone>({ heading, errors, comment, publishOn }, { status: heading === undefined ? 422 : 409 });
  const because = (field: string | null, message: string) => notDone([{ field, message }]);
  const done = (what: keyof typeof approvalWords.done) =>
    redirect(`${paths.admin.entryChange(entry)}?klart=${what}`, 303);

  switch (act) {
    case 'publish': {
      const later = posted.has('later');
      if (later && publishOn === '') return because('publishOn', approvalWords.errors.day);
      const answer = granted(editing.publish(actor, entry, edition, later ? publishOn : null));
      if ('published' in answer) return done('publicerad');
      if ('scheduled' in answer) return done('planerad');
      if ('conflict' in answer) return because(null, approvalWords.errors.conflict);
      if ('errors' in answer)
        return notDone(
          // The entry's fields are on another page; the day is on this one.
          answer.errors.map(({ field, message }) => ({
            field: field === 'publishOn' ? field : null,
            message,
          })),
          approvalWords.errors.heading,
        );
      return because(null, answer.reason);
    }
    case 'return': {
      const answer = granted(editing.returnDraft(actor, entry, comment));
      return 'refused' in answer ? because('comment', answer.reason) : done('tillbaka');
    }
    case 'comment': {
      const answer = granted(editing.comment(actor, entry, comment));
      return 'refused' in answer ? because('comment', answer.reason) : done('kommenterad');
    }
    case 'discard': {
      const answer = granted(editing.discardDraft(actor, entry, edition));
      if ('conflict' in answer) return because(null, approvalWords.errors.conflict);
      if ('refused' in answer) return because(null, answer.reason);
      return redirect(paths.admin.entries(), 303);
    }
  }
}
