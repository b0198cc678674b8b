import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { Editing } from '@insatskatalog/shared/editing.ts';
import { changedFields, type EntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import { emptyEntryForm, entryFormOf, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { ProposalDetail } from '@insatskatalog/shared/proposals.ts';
import type { RecordEvent } from '../audit/record.ts';
import { tellRefusal } from '../audit/refusals.ts';
import { allows } from '../policy.ts';
import { summaryOf, type ProposalRow, type ReadProposals } from './read.ts';

/** A proposal beside the entry as it is now: named as the edition that saving over it asks for. */
export interface OpenedProposal {
  row: ProposalRow;
  detail: ProposalDetail;
  edition: string;
}

/** Reads a proposal for somebody who may see it, with what it would change in the entry as that is now. */
export function createOpen(read: ReadProposals, editing: Pick<Editing, 'open'>, record: RecordEvent) {
  return (actor: Actor, id: string): OpenedProposal | Refusal => {
    const found = read.byId(id);
    if (!found) return { refused: 'not-found' };
    if (!allows(actor, 'proposal.read', found.row.association)) {
      tellRefusal(record, actor, 'proposal.read', { kind: 'proposal', id });
      return { refused: 'not-found' };
    }
    const { row, decidedByName } = found;
    const entry = row.entry === null ? null : editing.open(actor, row.entry);
    if (entry !== null && isRefusal(entry)) return entry;
    const published = entry?.published ?? null;
    const draft = entry?.draft ?? null;
    const now = draft?.form ?? (published ? entryFormOf(published) : emptyEntryForm());
    const before =
      (row.entry !== null && row.baseVersion !== null && read.formAt(row.entry, row.baseVersion)) || now;
    const detail: ProposalDetail = {
      ...summaryOf(found),
      entry: published
        ? { id: published.id, slug: published.slug, isPublic: published.status === 'published' }
        : null,
      before,
      now,
      proposed: row.form,
      ...(row.clearedAt === null
        ? compared({
            fields: row.fields,
            before,
            now,
            isPublic: published ? entryFormOf(published) : now,
            proposed: row.form,
            isNew: row.kind === 'new-entry',
          })
        : { meant: [], changes: [], changedSince: [], inDraft: [] }),
      draftWaits: draft !== null,
      publishOn: draft?.publishOn ?? null,
      taken: row.taken ?? [],
      leftOut: row.leftOut ?? [],
      clearedAt: row.clearedAt,
      replyTo: row.replyTo,
      answer: row.answer,
      decidedByName,
    };
    return { row, detail, edition: entry?.edition ?? '' };
  };
}

/**
 * What a proposal would change, and what of that others have changed or are changing. Of a new entry everything is new.
 *
 * @param said.before what the sender saw
 * @param said.now what its editors see: the draft that waits, or what is public
 */
function compared(said: {
  fields: EntryFieldId[];
  before: EntryForm;
  now: EntryForm;
  isPublic: EntryForm;
  proposed: EntryForm;
  isNew: boolean;
}): Pick<ProposalDetail, 'meant' | 'changes' | 'changedSince' | 'inDraft'> {
  const { before, now, isPublic, proposed } = said;
  if (said.isNew) {
    const all = changedFields(now, proposed);
    return { meant: all, changes: all, changedSince: [], inDraft: [] };
  }
  const meant = changedFields(before, proposed).filter((field) => said.fields.includes(field));
  const among = (changed: EntryFieldId[]) => meant.filter((field) => changed.includes(field));
  return {
    meant,
    changes: among(changedFields(now, proposed)),
    changedSince: among(changedFields(before, isPublic)),
    inDraft: among(changedFields(isPublic, now)),
  };
}
