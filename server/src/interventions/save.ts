import type { Intervention, InterventionDraft } from '@insatskatalog/shared/intervention.ts';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../db/open.ts';
import { preparedInsert } from '../db/prepared-insert.ts';
import { revisions } from '../db/interventions-schema.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { createAsMerged } from './as-merged.ts';
import { compose, type SaveMeta } from './compose.ts';
import type { Outbox } from './outbox.ts';
import type { createProviders } from './providers.ts';
import type { ReadInterventions } from './read.ts';
import { createSlugs } from './slugs.ts';
import { createRowWriter } from './write-rows.ts';

/** Somebody else saved the entry in between: `current` is what it says now. */
export interface LostRace {
  refused: 'lost-race';
  current: Intervention;
}

/** Entries of one provider that are read at a time: thousands need not lie in memory at once. */
const atATime = 200;

export function createSave(
  db: Database,
  parts: { read: ReadInterventions; outbox: Outbox; providers: ReturnType<typeof createProviders> },
  now: () => Date,
) {
  const { read, outbox, providers } = parts;
  const slugs = createSlugs(db);
  const asMerged = createAsMerged(db);
  const writeRows = createRowWriter(db);
  const insertRevision = preparedInsert(db, revisions);

  /** Rows, revision and the note to the search worker belong together: called inside a transaction only. */
  function store(entry: Intervention, author: string): void {
    writeRows(entry);
    insertRevision({
      intervention: entry.id,
      version: entry.version,
      status: entry.status,
      content: entry,
      author,
      savedAt: entry.updatedAt,
    });
    outbox.mark(entry.id, entry.version);
  }

  function saveInTransaction(
    draft: InterventionDraft,
    meta: SaveMeta,
  ): { entry: Intervention; changed: boolean } {
    const current = meta.id === undefined ? undefined : read.byId(meta.id);
    const content = compose(asMerged(draft), meta, current?.id ?? meta.id ?? randomUUID(), current);
    const keepsSlug =
      current &&
      (meta.slug === undefined
        ? current.texts.sv.title === content.texts.sv.title
        : current.slug === meta.slug);
    const slug = keepsSlug ? current.slug : slugs.free(content, meta.slug);
    if (current) {
      const { version, createdAt, updatedAt } = current;
      if (isDeepStrictEqual({ ...content, slug, version, createdAt, updatedAt }, current))
        return { entry: current, changed: false };
    }

    const time = now().toISOString();
    const entry: Intervention = {
      ...content,
      slug,
      version: (current?.version ?? 0) + 1,
      createdAt: current?.createdAt ?? time,
      updatedAt: time,
    };
    if (current && current.slug !== slug) slugs.move(entry.id, current.slug, slug);
    const sharing = providers.put(entry.provider, entry.id);
    store(entry, meta.author);
    // A new name of the provider is a change to what the others say, and a version is how the index notices.
    for (let from = 0; from < sharing.length; from += atATime)
      for (const other of read.byIds(sharing.slice(from, from + atATime)))
        store({ ...other, version: other.version + 1, updatedAt: time }, meta.author);
    return { entry, changed: true };
  }

  return {
    /** Saves one entry and gives it as saved. Content equal to the present saves nothing and gives the present. */
    save: (draft: InterventionDraft, meta: SaveMeta): Intervention =>
      writeTransaction(db, () => saveInTransaction(draft, meta).entry),

    /** Saves an entry that its editor read as `expectedVersion`, unless it has been saved since. */
    saveOver: (
      expectedVersion: number,
      draft: InterventionDraft,
      meta: SaveMeta & { id: string },
    ): { saved: Intervention } | LostRace =>
      writeTransaction(db, () => {
        const current = read.byId(meta.id);
        if (current && current.version !== expectedVersion) return { refused: 'lost-race', current };
        return { saved: saveInTransaction(draft, meta).entry };
      }),

    /** Saves many in one transaction: all of them or, when one fails, none. Gives how many differed from before. */
    saveMany: (entries: Iterable<{ draft: InterventionDraft; meta: SaveMeta }>): { changed: number } =>
      writeTransaction(db, () => {
        let changed = 0;
        for (const { draft, meta } of entries) if (saveInTransaction(draft, meta).changed) changed++;
        return { changed };
      }),
  };
}
