import type { Draft } from '@insatskatalog/shared/editing.ts';
import { isBlank, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Coverage, Intake, Status } from '@insatskatalog/shared/intervention.ts';
import type { Shortcoming } from '@insatskatalog/shared/work-query.ts';
import { swedishSortKey } from '../search/sort-key.ts';
import { folded } from './folded.ts';

/** What counting, narrowing and sorting need to know of an entry. Only for what is shown is more read. */
export interface EntryFacts {
  id: string;
  slug: string | null;
  association: string | null;
  /** Null for an entry that has never been published. */
  status: Status | null;
  title: string;
  /** Sorts as Swedish has it. */
  titleKey: string;
  provider: { id: string; name: string };
  updatedAt: string;
  lastReviewedAt: string | null;
  reviewDueOn: string | null;
  intake: Intake | null;
  endsOn: string | null;
  coverage: { kind: Coverage['kind'] | ''; county: string | null };
  municipalities: readonly string[];
  needs: readonly string[];
  targetGroups: readonly string[];
  missing: readonly Shortcoming[];
  /** Title, summary and provider, folded. */
  text: string;
}

/** Characters of a summary that are read at a glance on a card; 300 are allowed, and seldom needed. */
export const longSummary = 200;

/** Facts of an entry that is a draft alone. */
export function factsOfDraft({
  entry,
  association,
  savedAt,
  form,
}: Pick<Draft, 'entry' | 'association' | 'savedAt' | 'form'>): EntryFacts {
  const { sv } = form.texts;
  const { municipalities, county } = form.coverage;
  const kind = coverageKinds.find((known) => known === form.coverage.kind) ?? '';
  return {
    id: entry,
    slug: null,
    association,
    status: null,
    title: sv.title.trim(),
    titleKey: swedishSortKey(sv.title),
    provider: { id: form.provider.id, name: form.provider.name },
    updatedAt: savedAt,
    lastReviewedAt: null,
    reviewDueOn: null,
    intake: null,
    endsOn: null,
    coverage: { kind, county: kind === 'county' ? county : null },
    municipalities: kind === 'municipalities' ? municipalities : [],
    needs: form.needs,
    targetGroups: form.targetGroups,
    missing: missingIn(form),
    text: folded(`${sv.title} ${sv.summary} ${form.provider.name}`),
  };
}

const coverageKinds = ['municipalities', 'county', 'national'] as const;

/** What the lists need of a draft that waits. */
export type Waiting = Pick<Draft, 'entry' | 'state' | 'savedAt' | 'savedBy' | 'savedByName' | 'publishOn'>;

function missingIn(form: EntryForm): Shortcoming[] {
  const { sv, en } = form.texts;
  const missing: Shortcoming[] = [];
  if (isBlank(form.contacts)) missing.push('contact');
  if (isBlank(sv.howToGetIt) && form.intakeRoutes.length === 0) missing.push('way-in');
  if (isBlank(sv.easyRead)) missing.push('easy-read');
  if (isBlank(en)) missing.push('english');
  if (sv.summary.length > longSummary) missing.push('short-summary');
  return missing;
}
