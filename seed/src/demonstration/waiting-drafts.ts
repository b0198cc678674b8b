import type { Database } from '@insatskatalog/server/db/open.ts';
import { createDrafts } from '@insatskatalog/server/editing/drafts.ts';
import type { Draft } from '@insatskatalog/shared/editing.ts';
import { entryFormOf, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import type { Entry } from './entry.ts';

/** A published entry that somebody wants changed: it waits for approval, and the public sees what was there before. */
const changedEntry = 'lyra-botkyrka-huddinge-salem';
const changedText =
  'Coachning och aktiviteter i lugn takt för dig som är ung och mår dåligt. Vi möter dig där du är, och tar ett steg i taget mot arbete eller studier.';

/** Whether an entry has yet to be published, and so is a draft and not part of the catalogue. */
export const isDraft = ({ meta }: Entry): boolean => meta.status === 'draft' || meta.status === 'in-review';

/** Loads entries that have yet to be published, begun or sent to approval. Those that are there are left as they are. */
export function loadDrafts(db: Database, entries: Entry[], now: () => Date): number {
  return keepMissing(
    db,
    entries.map(({ draft, meta }) => ({
      entry: meta.id ?? '',
      association: meta.association,
      baseVersion: null,
      state: meta.status === 'in-review' ? 'in-review' : 'draft',
      form: entryFormOf(draft),
      sourceRef: meta.sourceRef ?? null,
    })),
    now,
  );
}

/** Puts a change on its way to approval, for one of the entries given: not again, once it has been decided. */
export function loadChange(db: Database, published: Intervention[], now: () => Date): void {
  const changed = published.filter(({ slug, version }) => slug === changedEntry && version === 1);
  keepMissing(
    db,
    changed.map((entry) => ({
      entry: entry.id,
      association: entry.association,
      baseVersion: entry.version,
      state: 'in-review',
      form: withSummary(entryFormOf(entry)),
      sourceRef: null,
    })),
    now,
  );
}

const withSummary = (form: EntryForm): EntryForm => ({
  ...form,
  texts: { ...form.texts, sv: { ...form.texts.sv, summary: changedText } },
});

type Begun = Pick<Draft, 'entry' | 'association' | 'baseVersion' | 'state' | 'form'> & {
  sourceRef: string | null;
};

function keepMissing(db: Database, begun: Begun[], now: () => Date): number {
  const drafts = createDrafts(db);
  const missing = begun.filter(({ entry }) => drafts.of(entry) === undefined);
  for (const each of missing) {
    const time = now().toISOString();
    const row = {
      ...each,
      version: 1,
      createdAt: time,
      savedAt: time,
      savedBy: 'demonstration',
      savedByName: 'En medarbetare',
      publishOn: null,
      approvedBy: null,
    };
    drafts.put(row);
    drafts.keep(row);
  }
  return missing.length;
}
