import type { Editing } from '@insatskatalog/shared/editing.ts';
import { notApproved } from './approvals.ts';
import { notNow, type Desk } from './desk.ts';
import { presentDraft } from './subject.ts';

/** Longer remarks belong in a conversation. */
const longestComment = 2000;
const tooLong = notNow(`Kommentaren är för lång. Den får ha högst ${longestComment} tecken.`);

/** What author and approver ask of each other: approval, a mending, an answer. */
export function askingForReview(desk: Desk): Pick<Editing, 'sendToReview' | 'returnDraft' | 'comment'> {
  return {
    sendToReview: (actor, entry, read, comment) =>
      desk.act(actor, 'entry.send-to-review', entry, (subject) => {
        const { draft, published } = subject;
        if (!draft) return notNow('Det finns inget utkast att skicka.');
        if (!desk.editions.isCurrent(read, subject)) return desk.editions.conflict(read, subject);
        if (comment.length > longestComment) return tooLong;
        const made = desk.publishable(draft.form, published, desk.today());
        if ('errors' in made) return made;
        const sent = { ...draft, state: 'in-review' as const };
        desk.drafts.put(sent);
        desk.drafts.keep(sent);
        if (comment.trim() !== '') desk.comments.add(entry, actor, comment);
        desk.note(actor, 'entry.send-to-review', subject, { version: draft.version });
        return { draft: presentDraft({ published, draft: sent }) };
      }),

    returnDraft: (actor, entry, comment) =>
      desk.act(actor, 'entry.return', entry, (subject) => {
        const { draft, published } = subject;
        if (draft?.state !== 'in-review') return notNow('Utkastet väntar inte på godkännande.');
        if (comment.trim() === '') return notNow('Skriv vad som behöver ändras, så att författaren vet det.');
        if (comment.length > longestComment) return tooLong;
        const returned = { ...draft, ...notApproved, state: 'draft' as const };
        desk.drafts.put(returned);
        desk.comments.add(entry, actor, comment);
        desk.note(actor, 'entry.return', subject, { version: draft.version });
        return { draft: presentDraft({ published, draft: returned }) };
      }),

    comment: (actor, entry, text) =>
      desk.act(actor, 'entry.comment', entry, (subject) => {
        if (text.trim() === '') return notNow('Skriv en kommentar först.');
        if (text.length > longestComment) return tooLong;
        const comment = desk.comments.add(entry, actor, text);
        desk.note(actor, 'entry.comment', subject, { comment: comment.id });
        return { comment };
      }),
  };
}
