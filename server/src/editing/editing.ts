import type { Editing } from '@insatskatalog/shared/editing.ts';
import type { Logger } from 'pino';
import { amendingDrafts, type Amending } from './amend-draft.ts';
import { archiving } from './archive.ts';
import { deleting } from './delete.ts';
import { createDesk, type EditingParts } from './desk.ts';
import { doWhatIsDue } from './due.ts';
import { keepingTrue } from './keep-true.ts';
import { publishing } from './publish.ts';
import { readingEntries } from './read-entry.ts';
import { savingDrafts } from './save-draft.ts';
import { askingForReview } from './send-to-review.ts';

/** What editors may do with entries, and what is done by itself when a day comes. */
export function createEditing(parts: EditingParts): Editing & Amending & { doWhatIsDue(log: Logger): void } {
  const desk = createDesk(parts);
  const saving = savingDrafts(desk);
  return {
    ...readingEntries(desk),
    ...saving,
    ...amendingDrafts(desk, saving),
    ...askingForReview(desk),
    ...publishing(desk),
    ...keepingTrue(desk),
    ...archiving(desk),
    ...deleting(desk),
    doWhatIsDue: (log) => doWhatIsDue(desk, log),
  };
}
