import {
  tagFields,
  type Intervention,
  type InterventionDraft,
  type Status,
} from '@insatskatalog/shared/intervention.ts';

/** What a save knows beside the content. What is left out keeps its present value. */
export interface SaveMeta {
  /** Given for an entry that exists, or for one whose identity is decided elsewhere (an import, the seed). */
  id?: string;
  /** An address to take instead of one made from the title. */
  slug?: string;
  association: string | null;
  status: Status;
  sourceRef?: string | null;
  /** Who saves: goes into the revision. */
  author: string;
  lastReviewedAt?: string | null;
  lastReviewedBy?: string | null;
  reviewDueOn?: string | null;
}

/** The entry as it will be, but for its slug, version and times, which the save decides. */
export function compose(
  draft: InterventionDraft,
  meta: SaveMeta,
  id: string,
  current: Intervention | undefined,
): Omit<Intervention, 'slug' | 'version' | 'createdAt' | 'updatedAt'> {
  const { sv, en } = draft.texts;
  const entry = {
    ...draft,
    id,
    texts: en ? { sv, en } : { sv },
    coverage:
      draft.coverage.kind === 'municipalities'
        ? { ...draft.coverage, municipalities: asSet(draft.coverage.municipalities) }
        : draft.coverage,
    association: meta.association,
    status: meta.status,
    lastReviewedAt: kept(meta.lastReviewedAt, current?.lastReviewedAt),
    lastReviewedBy: kept(meta.lastReviewedBy, current?.lastReviewedBy),
    reviewDueOn: kept(meta.reviewDueOn, current?.reviewDueOn),
    sourceRef: kept(meta.sourceRef, current?.sourceRef),
  };
  for (const field of tagFields) entry[field] = asSet(entry[field]);
  return entry;
}

const kept = (given: string | null | undefined, present: string | null | undefined): string | null =>
  given === undefined ? (present ?? null) : given;

/** Terms and municipalities have no order of their own: sorted, so that equal content is equal. */
const asSet = (values: string[]): string[] => [...new Set(values)].toSorted();
