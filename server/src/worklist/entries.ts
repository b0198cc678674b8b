import { eq, isNull } from 'drizzle-orm';
import { archiveDays, drafts } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { interventions } from '../db/interventions-schema.ts';
import { createBrokenLinks } from '../link-checks/link-checks.ts';
import { factsOfDraft } from './entry-facts.ts';
import type { Listed } from './listed.ts';
import { createPublishedFacts, type Scope } from './published-facts.ts';

/** Every entry there is: what is or has been published, with the draft that waits for it, and drafts that are alone. */
export function createEntries(db: Database) {
  const publishedFacts = createPublishedFacts(db);
  const brokenLinks = createBrokenLinks(db);
  const waiting = {
    entry: drafts.entry,
    state: drafts.state,
    savedAt: drafts.savedAt,
    savedBy: drafts.savedBy,
    savedByName: drafts.savedByName,
    publishOn: drafts.publishOn,
  };
  const waitingDrafts = db.select(waiting).from(drafts).prepare();
  const newDrafts = db
    .select()
    .from(drafts)
    .leftJoin(interventions, eq(interventions.id, drafts.entry))
    .where(isNull(interventions.id))
    .prepare();
  const days = db.select({ entry: archiveDays.entry, day: archiveDays.day }).from(archiveDays).prepare();

  return (scope: Scope): Listed[] => {
    if ('none' in scope) return [];
    const draftOf = new Map(waitingDrafts.all().map((draft) => [draft.entry, draft]));
    const archiveOn = new Map(days.all().map(({ entry, day }) => [entry, day]));
    const broken = brokenLinks.entries();
    const published = publishedFacts(scope).map((facts) => ({
      facts,
      draft: draftOf.get(facts.id),
      archiveOn: archiveOn.get(facts.id),
      hasBrokenLink: broken.has(facts.id),
    }));
    const fresh = newDrafts
      .all()
      .map(({ drafts: draft }) => draft)
      .filter(({ association }) => 'all' in scope || association === scope.only)
      .map((draft) => ({ facts: factsOfDraft(draft), draft, archiveOn: undefined, hasBrokenLink: false }));
    return [...fresh, ...published];
  };
}
