import { entryFormOf, emptyEntryForm } from '@insatskatalog/shared/entry-form.ts';
import { changedFields } from '@insatskatalog/shared/entry-fields.ts';
import { isClosed, type ProviderLinks, type ProviderProposal } from '@insatskatalog/shared/provider-links.ts';
import { providerFields, type Objection, type SendResult } from '@insatskatalog/shared/proposals.ts';
import { createAuditRecord } from '../audit/record.ts';
import type { Database } from '../db/open.ts';
import type { InterventionStore } from '../interventions/store.ts';
import { reachOf } from '../policy.ts';
import { createAllowance } from '../proposals/allowance.ts';
import { objectionsTo } from '../proposals/objections.ts';
import { createTakeIn, type Sender } from '../proposals/take-in.ts';
import { proposedForm } from '../proposals/tidy-form.ts';
import { createDemonstrationLink } from './demonstration-link.ts';
import { createLinks } from './links.ts';
import { createReadProviders } from './providers.ts';
import { createSpace, type OpenLink } from './space.ts';

const hour = 60 * 60 * 1000;
/** A provider that goes through all that it runs sends as many; whoever has found its link is not to fill the queue. */
const perProvider = 200;
const tooMany: SendResult = { objections: [{ field: 'form', reason: 'too-many' }] };

/** Providers, the links that are made for them, and what they do by those. */
export function createProviderLinks(
  db: Database,
  store: Pick<InterventionStore, 'lookup'>,
  now: () => Date,
): ProviderLinks {
  const record = createAuditRecord(db, now);
  const providers = createReadProviders(db);
  const { linksOf, create, revoke } = createLinks(db, { record, providers }, now);
  const space = createSpace(db, { providers, store }, now);
  const takeIn = createTakeIn(db, record, now);
  const allowance = createAllowance(perProvider, hour, now);

  return {
    providers(actor, { text, page, limit }) {
      const reach = reachOf(actor, 'provider.read');
      if ('none' in reach) return { refused: 'forbidden' };
      const wanted = text.trim().toLocaleLowerCase('sv');
      const found = providers
        .list('only' in reach ? reach.only : null, now().toISOString())
        .filter(({ name }) => name.toLocaleLowerCase('sv').includes(wanted));
      return { total: found.length, items: found.slice((page - 1) * limit, page * limit) };
    },
    provider(actor, id) {
      const reach = reachOf(actor, 'provider.read');
      if ('none' in reach) return { refused: 'forbidden' };
      const association = 'only' in reach ? reach.only : null;
      const provider = providers.byId(id);
      const entries = providers.entriesOf(id, association);
      // A provider of others' entries alone is no concern of an administrator's.
      if (!provider || (entries.length === 0 && association !== null)) return { refused: 'not-found' };
      return {
        ...provider,
        entries,
        links: linksOf(actor, id),
        email: providers.emailOf(id, association),
      };
    },
    create,
    revoke,
    inDemonstration: createDemonstrationLink(db, { create, providers }, now),

    open(token) {
      const link = space.link(token);
      return isClosed(link) ? link : space.whole(link);
    },
    confirm(token, id) {
      const link = space.link(token);
      if (isClosed(link)) return link;
      const entry = space.entry(link, id);
      if (!entry) return { missing: true };
      takeIn(sender(link), {
        kind: 'confirmation',
        entry,
        association: entry.association,
        title: entry.texts.sv.title,
        fields: [],
        form: entryFormOf(entry),
        message: '',
        replyTo: '',
      });
      return { confirmed: true };
    },
    proposeChange(token, id, proposal) {
      const link = space.link(token);
      if (isClosed(link)) return link;
      const entry = space.entry(link, id);
      if (!entry) return { missing: true };
      const before = entryFormOf(entry);
      const form = proposedForm(before, [...providerFields], proposal.form);
      const { message, replyTo } = trimmed(proposal);
      const objections = objectionsTo(before, form, { message, replyTo });
      const fields = changedFields(before, form);
      if (fields.length === 0 && message === '') objections.push({ field: 'form', reason: 'nothing-said' });
      if (objections.length > 0) return { objections };
      if (!allowance.isLeft(link.provider.id)) return tooMany;
      allowance.use(link.provider.id);
      takeIn(sender(link), {
        kind: 'change',
        entry,
        association: entry.association,
        title: entry.texts.sv.title,
        fields,
        form,
        message,
        replyTo,
      });
      return { sent: true };
    },
    proposeEntry(token, proposal) {
      const link = space.link(token);
      if (isClosed(link)) return link;
      const blank = { ...emptyEntryForm(), provider: link.provider };
      const form = proposedForm(blank, [...providerFields], proposal.form);
      const { message, replyTo } = trimmed(proposal);
      // What the form does not ask for is for the administrator to fill in.
      const objections = objectionsTo(emptyEntryForm(), form, { message, replyTo }).filter(isOfForm);
      if (form.texts.sv.title.trim() === '')
        objections.unshift({ field: 'texts.sv.title', reason: 'nothing-said' });
      if (objections.length > 0) return { objections };
      if (!allowance.isLeft(link.provider.id)) return tooMany;
      allowance.use(link.provider.id);
      takeIn(sender(link), {
        kind: 'new-entry',
        entry: null,
        association: link.association,
        title: form.texts.sv.title.trim(),
        fields: changedFields(blank, form),
        form,
        message,
        replyTo,
      });
      return { sent: true };
    },
  };
}

const sender = ({ provider }: OpenLink): Sender => ({
  from: 'provider',
  id: provider.id,
  name: provider.name,
});

const trimmed = ({ message, replyTo }: ProviderProposal) => ({
  message: message.replaceAll('\r\n', '\n').trim(),
  replyTo: replyTo.trim(),
});

const isOfForm = ({ field }: Objection): boolean =>
  [...providerFields, 'message', 'replyTo'].some((own) => field === own || field.startsWith(`${own}.`));
