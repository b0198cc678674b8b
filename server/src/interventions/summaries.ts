import type { InterventionSummary } from '@insatskatalog/shared/catalogue.ts';
import {
  tagVocabularies,
  type Coverage,
  type Intake,
  type Intervention,
  type TextLanguage,
} from '@insatskatalog/shared/intervention.ts';
import type { Database } from '../db/open.ts';
import { intakeNow } from './intake-now.ts';

interface SummaryRow {
  id: string;
  slug: string;
  title: string;
  summary: string;
  providerId: string;
  providerName: string;
  providerType: string;
  association: string | null;
  orientation: Intervention['orientation'];
  coverageKind: Coverage['kind'];
  coverageCounty: string | null;
  municipalities: string | null;
  /** "needs/bostad needs/svenska-spraket methods/syv": ids hold neither slash nor space. */
  tags: string | null;
  ageMin: number | null;
  ageMax: number | null;
  cost: string;
  intakeState: Intake['state'] | null;
  intakeWaitingWeeks: number | null;
  intakeUntil: string | null;
  lastReviewedAt: string | null;
  createdAt: string;
  updatedAt: string;
  sourceRef: string | null;
}

/**
 * What cards show, for a page of hits: one statement, because every search waits for it.
 * The cross join keeps SQLite to the given order: on its own it reads every published entry and looks for the ids after.
 * Gives the published entries that have not ended on `today`, in the order of `ids`, and leaves the others out.
 */
export function createSummaries(db: Database) {
  const query = db.$client.prepare<{ ids: string; lang: TextLanguage; today: string }, SummaryRow>(`
    select i.id, i.slug, coalesce(own.title, sv.title) as title, coalesce(own.summary, sv.summary) as summary,
      p.id as providerId, p.name as providerName, p.type as providerType, i.association, i.orientation,
      i.coverage_kind as coverageKind, i.coverage_county as coverageCounty,
      (select group_concat(municipality, ' ') from intervention_municipalities where intervention = i.id)
        as municipalities,
      (select group_concat(vocabulary || '/' || term, ' ') from intervention_tags where intervention = i.id)
        as tags,
      i.age_min as ageMin, i.age_max as ageMax, i.cost, i.intake_state as intakeState,
      i.intake_waiting_weeks as intakeWaitingWeeks, i.intake_until as intakeUntil,
      i.last_reviewed_at as lastReviewedAt, i.created_at as createdAt, i.updated_at as updatedAt, i.source_ref as sourceRef
    from json_each(:ids) as hit
    cross join interventions i on i.id = hit.value
    join providers p on p.id = i.provider
    join intervention_texts sv on sv.intervention = i.id and sv.lang = 'sv'
    left join intervention_texts own on own.intervention = i.id and own.lang = :lang and :lang <> 'sv'
    where i.status = 'published' and (i.ends_on is null or i.ends_on >= :today)
    order by hit.key`);

  return (ids: string[], lang: TextLanguage, today: string): InterventionSummary[] =>
    query.all({ ids: JSON.stringify(ids), lang, today }).map((row) => present(row, today));
}

function present(row: SummaryRow, today: string): InterventionSummary {
  const terms: Record<string, string[]> = {};
  for (const tag of words(row.tags)) {
    const [vocabulary = '', term = ''] = tag.split('/');
    (terms[vocabulary] ??= []).push(term);
  }
  const tagged = (field: keyof typeof tagVocabularies) => terms[tagVocabularies[field]] ?? [];
  const intake = row.intakeState && {
    state: row.intakeState,
    waitingWeeks: row.intakeWaitingWeeks,
    until: row.intakeUntil,
  };
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    targetGroups: tagged('targetGroups'),
    needs: tagged('needs'),
    methods: tagged('methods'),
    forms: tagged('forms'),
    intakeRoutes: tagged('intakeRoutes'),
    incomeTypes: tagged('incomeTypes'),
    languages: tagged('languages'),
    funding: tagged('funding'),
    provider: { id: row.providerId, name: row.providerName, type: row.providerType },
    association: row.association,
    orientation: row.orientation,
    coverage: {
      kind: row.coverageKind,
      municipalities: words(row.municipalities),
      county: row.coverageCounty,
    },
    ageMin: row.ageMin,
    ageMax: row.ageMax,
    cost: row.cost,
    intake: intakeNow(intake, today),
    lastReviewedAt: row.lastReviewedAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    sourceRef: row.sourceRef,
  };
}

const words = (text: string | null): string[] => (text ? text.split(' ') : []);
