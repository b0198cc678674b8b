import { createAuditRecord } from '@insatskatalog/server/audit/record.ts';
import { proposals } from '@insatskatalog/server/db/editing-schema.ts';
import type { Database } from '@insatskatalog/server/db/open.ts';
import { createTakeIn } from '@insatskatalog/server/proposals/take-in.ts';
import type { EntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import { entryFormOf, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';

interface Proposed {
  slug: string;
  from: 'visitor' | 'provider';
  fields: EntryFieldId[];
  message: string;
  change: (form: EntryForm) => EntryForm;
}

/** What a visitor and a provider have written about two entries. */
const proposed: Proposed[] = [
  {
    slug: 'budget-och-skuldradgivning-botkyrka-salem',
    from: 'visitor',
    fields: ['openingHours'],
    message: 'Jag ringde på tisdagen men de svarar bara på förmiddagar nu.',
    change: (form) => ({ ...form, openingHours: 'Telefontid måndag, onsdag och torsdag 9–11.' }),
  },
  {
    slug: 'upis-unga-pa-vag-i-salem',
    from: 'provider',
    fields: ['cost', 'openingHours'],
    message: 'Vi har flyttat vår öppna tid till eftermiddagen.',
    change: (form) => ({
      ...form,
      cost: 'Kostar inget. Vi bjuder på fika.',
      openingHours: 'Öppet hus onsdagar 13–16.',
    }),
  },
];

/** Puts proposals in the queue, about those of the entries given that have never had any. */
export function loadProposals(db: Database, published: Intervention[], now: () => Date): void {
  const takeIn = createTakeIn(db, createAuditRecord(db, now), now);
  const known = new Set(
    db
      .select()
      .from(proposals)
      .all()
      .map(({ entry }) => entry),
  );
  for (const { slug, from, fields, message, change } of proposed) {
    const entry = published.find((each) => each.slug === slug);
    if (!entry || known.has(entry.id)) continue;
    takeIn(from === 'provider' ? { from, ...entry.provider } : { from }, {
      kind: 'change',
      entry,
      association: entry.association,
      title: entry.texts.sv.title,
      fields,
      form: change(entryFormOf(entry)),
      message,
      replyTo: '',
    });
  }
}
