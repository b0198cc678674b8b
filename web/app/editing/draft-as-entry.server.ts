import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { isBlank } from '@insatskatalog/shared/entry-form.ts';
import type { Coverage, Intake, Intervention, Texts } from '@insatskatalog/shared/intervention.ts';
import { toIntervention } from '@insatskatalog/shared/publishable.ts';
import { editing } from '../texts/editing.ts';

/** What stands in for an id where none is looked at. */
const noId = '00000000-0000-4000-8000-000000000000';

/**
 * The entry that a form would become, for showing how it looks: what is missing is left out or stood in for, so that a page can be
 * shown of the first word.
 *
 * @param published what its identity and history are taken from; null for a new entry
 */
export function draftAsEntry(
  form: EntryForm,
  published: Intervention | null,
  association: string | null,
  now: Date,
): Intervention {
  const made = toIntervention(form, () => noId);
  const content = 'draft' in made ? made.draft : soFar(form);
  const at = now.toISOString();
  return {
    ...content,
    id: published?.id ?? noId,
    slug: published?.slug ?? '',
    association,
    status: 'published',
    version: published?.version ?? 1,
    lastReviewedAt: published?.lastReviewedAt ?? null,
    lastReviewedBy: published?.lastReviewedBy ?? null,
    reviewDueOn: published?.reviewDueOn ?? null,
    sourceRef: published?.sourceRef ?? null,
    createdAt: published?.createdAt ?? at,
    updatedAt: at,
  };
}

function soFar(form: EntryForm) {
  const { preview } = editing;
  const texts: Texts = {
    ...form.texts.sv,
    title: form.texts.sv.title.trim() || preview.noTitle,
    summary: form.texts.sv.summary.trim() || preview.noSummary,
  };
  return {
    ...form,
    orientation: form.orientation === 'structural' ? ('structural' as const) : ('individual' as const),
    texts: { sv: texts },
    ageMin: years(form.ageMin),
    ageMax: years(form.ageMax),
    coverage: coverage(form.coverage),
    provider: { id: noId, name: form.provider.name.trim() || preview.noProvider, type: form.provider.type },
    locations: filled(form.locations).map((location) => ({ ...location, latitude: null, longitude: null })),
    contacts: filled(form.contacts),
    // An address that is none yet is no link.
    links: filled(form.links).flatMap(({ label, url }) =>
      /^https?:\/\/./.test(url) && URL.canParse(url) ? [{ label, url }] : [],
    ),
    intake: intake(form.intake),
    startsOn: day(form.startsOn),
    endsOn: day(form.endsOn),
  };
}

const filled = <Row extends object>(rows: Row[]): Row[] => rows.filter((row) => !isBlank(row));

const years = (typed: string): number | null => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null);

const day = (typed: string): string | null =>
  /^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed)) ? typed : null;

function coverage({ kind, municipalities, county }: EntryForm['coverage']): Coverage {
  if (kind === 'national') return { kind };
  if (kind === 'county') return { kind, county };
  return { kind: 'municipalities', municipalities };
}

function intake({ state, waitingWeeks, until }: EntryForm['intake']): Intake | null {
  if (state !== 'open' && state !== 'queue' && state !== 'closed') return null;
  return { state, waitingWeeks: years(waitingWeeks), until: day(until) };
}
