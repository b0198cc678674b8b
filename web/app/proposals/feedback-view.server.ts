import { isEntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import { emptyEntryForm, entryFormOf, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { readEntryForm } from '@insatskatalog/shared/form-names.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import type { Association } from '@insatskatalog/shared/reference.ts';
import type { VisitorProposal } from '@insatskatalog/shared/proposals.ts';
import { data, redirect } from 'react-router';
import { textOf } from '../admin/posted.server.ts';
import { contactView } from '../intervention/contacts.server.ts';
import { movedTo } from '../moved.server.ts';
import { ownerOf } from '../owner.server.ts';
import { catalogueContact } from '../texts/contact.ts';

/** The entry that a page for visitors' proposals is about. */
export async function entryOf(slug: string, { catalogue }: Ports): Promise<Intervention> {
  const lookup = await catalogue.intervention(slug);
  if (lookup.found === 'entry') return lookup.entry;
  if (lookup.found === 'moved') throw movedTo(paths.feedback(lookup.slug));
  // The page of what has ended says so itself.
  if (lookup.found === 'ended') throw redirect(paths.intervention(slug));
  throw data(null, { status: 404 });
}

/** What the page says beside the form: whose entry it is, and the other ways to reach them. */
export function feedbackView(entry: Intervention, { catalogue, baseUrl }: Ports) {
  const { associations, demonstration } = catalogue.reference();
  const keeper = associations.find(({ id }) => id === entry.association) ?? null;
  return {
    slug: entry.slug,
    title: entry.texts.sv.title,
    provider: entry.provider.name,
    contacts: entry.contacts.map(contactView),
    keeper: keeper?.name ?? null,
    keeperContact: keeperContact(keeper, demonstration),
    address: baseUrl + paths.intervention(entry.slug),
    now: visibleForm(entry),
    owner: ownerOf(keeper),
  };
}

/** Where the association has said that it is reached; in a demonstration, else, an address where nobody answers. */
function keeperContact(keeper: Association | null, demonstration: boolean) {
  if (keeper && (keeper.contact.email || keeper.contact.phone))
    return { ...contactView({ role: '', ...keeper.contact }), isExample: false };
  return demonstration ? { ...contactView({ role: '', ...catalogueContact }), isExample: true } : null;
}

/** What the entry's page says of what a visitor can correct, and no more: the page need not carry the rest. */
function visibleForm(entry: Intervention): EntryForm {
  const { texts, contacts, locations, openingHours, cost } = entryFormOf(entry);
  return {
    ...emptyEntryForm(),
    texts: { ...emptyEntryForm().texts, sv: texts.sv },
    contacts,
    locations,
    openingHours,
    cost,
  };
}

/** What a visitor has posted; null when it is longer than anything that is written by hand. */
export function readVisitorProposal(
  posted: FormData,
): (VisitorProposal & { stamp: string; trap: string }) | null {
  const form = readEntryForm(posted);
  if (!form) return null;
  const wrong = posted.getAll('wrong').map(String);
  return {
    fields: wrong.filter(isEntryFieldId),
    ended: wrong.includes('ended'),
    form,
    message: textOf(posted, 'message'),
    replyTo: textOf(posted, 'replyTo'),
    stamp: textOf(posted, 'stamp'),
    trap: textOf(posted, 'website'),
  };
}
