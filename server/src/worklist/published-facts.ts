import type { Coverage, Intake, Status } from '@insatskatalog/shared/intervention.ts';
import type { Shortcoming } from '@insatskatalog/shared/work-query.ts';
import type { Database } from '../db/open.ts';
import { readFact } from '../installation.ts';
import { swedishSortKey } from '../search/sort-key.ts';
import { longSummary, type EntryFacts } from './entry-facts.ts';
import { folded } from './folded.ts';

/** Whose entries: an association's, everybody's, or nobody's. */
export type Scope = { all: true } | { only: string } | { none: true };

interface Row {
  id: string;
  slug: string;
  version: number;
  association: string | null;
  status: Status;
  title: string;
  summary: string;
  providerId: string;
  providerName: string;
  updatedAt: string;
  lastReviewedAt: string | null;
  reviewDueOn: string | null;
  intakeState: Intake['state'] | null;
  intakeWaitingWeeks: number | null;
  intakeUntil: string | null;
  endsOn: string | null;
  coverageKind: Coverage['kind'];
  coverageCounty: string | null;
  municipalities: string | null;
  /** "needs/bostad target_groups/unga": ids hold neither slash nor space. */
  tags: string | null;
  hasWayIn: 0 | 1;
  hasEasyRead: 0 | 1;
  hasEnglish: 0 | 1;
  hasContact: 0 | 1;
}

/**
 * Facts of what is or has been published. Reading them all takes a second and a half for 50,000 entries, and between two looks at
 * a list few have changed: what was read is kept in memory, and only entries of another version are read again.
 */
export function createPublishedFacts(db: Database) {
  const versions = (where: string) =>
    db.$client
      .prepare<{ association: string | null }, [string, number]>(
        `select id, version from interventions where ${where}`,
      )
      .raw();
  const ofAll = versions(':association is null');
  const ofAssociation = versions('association = :association');
  const whole = db.$client.prepare<[string], Row>(`
    select i.id, i.slug, i.version, i.association, i.status, t.title, t.summary, p.id as providerId, p.name as providerName,
      i.updated_at as updatedAt, i.last_reviewed_at as lastReviewedAt, i.review_due_on as reviewDueOn,
      i.intake_state as intakeState, i.intake_waiting_weeks as intakeWaitingWeeks, i.intake_until as intakeUntil,
      i.ends_on as endsOn, i.coverage_kind as coverageKind, i.coverage_county as coverageCounty,
      (select group_concat(municipality, ' ') from intervention_municipalities where intervention = i.id)
        as municipalities,
      (select group_concat(vocabulary || '/' || term, ' ') from intervention_tags where intervention = i.id
        and vocabulary in ('needs', 'target_groups', 'intake_routes')) as tags,
      t.how_to_get_it <> '' as hasWayIn, t.easy_read <> '' as hasEasyRead,
      exists (select 1 from intervention_texts where intervention = i.id and lang = 'en') as hasEnglish,
      exists (select 1 from intervention_contacts where intervention = i.id) as hasContact
    from json_each(?) as hit
    cross join interventions i on i.id = hit.value
    join providers p on p.id = i.provider
    join intervention_texts t on t.intervention = i.id and t.lang = 'sv'`);

  const known = new Map<string, { version: number; facts: EntryFacts }>();
  const sharing = createSharing();
  let reference = referenceState(db);

  return (scope: Scope): EntryFacts[] => {
    if ('none' in scope) return [];
    // Merging two terms changes entries without saving each of them.
    const state = referenceState(db);
    if (state !== reference) known.clear();
    reference = state;
    const present =
      'all' in scope ? ofAll.all({ association: null }) : ofAssociation.all({ association: scope.only });
    const stale = present.filter(([id, version]) => known.get(id)?.version !== version).map(([id]) => id);
    for (const row of stale.length > 0 ? whole.all(JSON.stringify(stale)) : [])
      known.set(row.id, { version: row.version, facts: factsOf(row, sharing) });
    return present.flatMap(([id]) => known.get(id)?.facts ?? []);
  };
}

const referenceState = (db: Database) => readFact(db, 'reference_state');

/** The same list is kept once, however many entries have it: most of a county's do. */
function createSharing() {
  const lists = new Map<string, readonly string[]>();
  return (text: string): readonly string[] => {
    const kept = lists.get(text) ?? (text === '' ? [] : text.split(' '));
    lists.set(text, kept);
    return kept;
  };
}

function factsOf(row: Row, sharing: ReturnType<typeof createSharing>): EntryFacts {
  const { id, slug, association, status, title, summary, providerId, providerName } = row;
  const { updatedAt, lastReviewedAt, reviewDueOn, endsOn } = row;
  const tags = row.tags?.split(' ') ?? [];
  const terms = (vocabulary: string) =>
    tags.filter((tag) => tag.startsWith(`${vocabulary}/`)).map((tag) => tag.slice(vocabulary.length + 1));
  const missing: Shortcoming[] = [];
  if (!row.hasContact) missing.push('contact');
  if (!row.hasWayIn && terms('intake_routes').length === 0) missing.push('way-in');
  if (!row.hasEasyRead) missing.push('easy-read');
  if (!row.hasEnglish) missing.push('english');
  if (summary.length > longSummary) missing.push('short-summary');
  return {
    id,
    slug,
    association,
    status,
    title,
    updatedAt,
    lastReviewedAt,
    reviewDueOn,
    endsOn,
    missing,
    intake: row.intakeState && {
      state: row.intakeState,
      waitingWeeks: row.intakeWaitingWeeks,
      until: row.intakeUntil,
    },
    coverage: { kind: row.coverageKind, county: row.coverageCounty },
    titleKey: swedishSortKey(title),
    provider: { id: providerId, name: providerName },
    municipalities: sharing(row.municipalities ?? ''),
    needs: sharing(terms('needs').join(' ')),
    targetGroups: sharing(terms('target_groups').join(' ')),
    text: folded(`${title} ${summary} ${providerName}`),
  };
}
