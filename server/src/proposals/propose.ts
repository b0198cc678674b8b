import { entryFormOf } from '@insatskatalog/shared/entry-form.ts';
import {
  visitorFields,
  type Objection,
  type SendResult,
  type SentBy,
  type VisitorProposal,
} from '@insatskatalog/shared/proposals.ts';
import { ipKeyGenerator } from 'express-rate-limit';
import type { InterventionStore } from '../interventions/store.ts';
import { createAllowance } from './allowance.ts';
import type { FormStamp } from './form-stamp.ts';
import { holdsManyLinks, objectionsTo } from './objections.ts';
import type { TakeIn } from './take-in.ts';
import { proposedForm } from './tidy-form.ts';

const hour = 60 * 60 * 1000;
/** A whole office can sit behind one address, and one reader may go through many entries: this stops machines. */
const perAddress = 20;
/** A busy day of a much read entry. */
const perEntry = 20;

/** IPv6 clients are counted by their /56 network, since one client has more addresses than that. */
const networkOf = ({ address }: SentBy): string => ipKeyGenerator(address);

/** Takes in what visitors say is wrong, unless it looks like a machine's work or holds what must not be sent. */
export function createPropose(
  parts: { store: Pick<InterventionStore, 'lookup'>; stamp: FormStamp; takeIn: TakeIn; today: () => string },
  now: () => Date,
) {
  const { store, stamp, takeIn, today } = parts;
  const ofAddress = createAllowance(perAddress, hour, now);
  const ofEntry = createAllowance(perEntry, 24 * hour, now);

  /** What tells of a machine; nothing else needs to be looked at then. */
  function suspicion(entry: string, by: SentBy): Objection | null {
    if (by.trap !== '') return { field: 'form', reason: 'trap' };
    const stamped = stamp.objection(entry, by.stamp);
    if (stamped) return { field: 'form', reason: stamped };
    if (!ofAddress.isLeft(networkOf(by)) || !ofEntry.isLeft(entry))
      return { field: 'form', reason: 'too-many' };
    return null;
  }

  return (id: string, proposal: VisitorProposal, by: SentBy): SendResult => {
    const found = store.lookup(id, today());
    if (found.found !== 'entry') return { objections: [{ field: 'form', reason: 'stale' }] };
    const { entry } = found;
    const before = entryFormOf(entry);
    const fields = visitorFields.filter((field) => proposal.fields.includes(field));
    const form = proposedForm(before, fields, proposal.form);
    const message = proposal.message.replaceAll('\r\n', '\n').trim();
    const replyTo = proposal.replyTo.trim();

    const suspect = suspicion(entry.id, by);
    if (suspect) return { objections: [suspect] };
    const objections = objectionsTo(before, form, { message, replyTo });
    if (fields.length === 0 && !proposal.ended && message === '')
      objections.push({ field: 'wrong', reason: 'nothing-said' });
    if (holdsManyLinks(before, form, message)) objections.push({ field: 'form', reason: 'too-many-links' });
    if (objections.length > 0) return { objections };

    ofAddress.use(networkOf(by));
    ofEntry.use(entry.id);
    takeIn(
      { from: 'visitor' },
      {
        kind: proposal.ended ? 'ended' : 'change',
        entry,
        association: entry.association,
        title: entry.texts.sv.title,
        fields,
        form,
        message,
        replyTo,
      },
    );
    return { sent: true };
  };
}
