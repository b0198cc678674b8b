import type { DimensionId } from './dimension.ts';
import type { Coverage, Intake, Intervention, Provider } from './intervention.ts';
import type { Reference } from './reference.ts';
import type { SearchQuery } from './search.ts';

/** What a card shows and a list in the API carries: an entry without its long texts. */
export interface InterventionSummary {
  id: string;
  slug: string;
  title: string;
  summary: string;
  targetGroups: string[];
  needs: string[];
  methods: string[];
  forms: string[];
  intakeRoutes: string[];
  incomeTypes: string[];
  languages: string[];
  funding: string[];
  provider: Provider;
  association: string | null;
  orientation: Intervention['orientation'];
  coverage: { kind: Coverage['kind']; municipalities: string[]; county: string | null };
  ageMin: number | null;
  ageMax: number | null;
  cost: string;
  /** Null when nothing is stated, or when the statement has expired. */
  intake: Intake | null;
  lastReviewedAt: string | null;
  updatedAt: string;
  sourceRef: string | null;
}

export interface FacetValue {
  id: string;
  label: string;
  /** How many entries the list would hold if this were chosen (with what is chosen in other dimensions). */
  count: number;
  selected: boolean;
}

export type Facets = Record<DimensionId, FacetValue[]>;

export interface SearchHit extends InterventionSummary {
  /** Title and summary with the matching words in `<mark>`, everything else escaped; absent when nothing matched. */
  highlight?: { title?: string; summary?: string };
}

export interface SearchPage {
  query: SearchQuery;
  total: number;
  page: number;
  limit: number;
  /** True when the embedded engine answered because the primary one could not. */
  degraded: boolean;
  items: SearchHit[];
  facets: Facets;
  /** How many would be left with only what takes in new participants now. */
  openCount: number;
  suggestions: { spelling: string | null; terms: Suggestion[] };
}

export interface Suggestion {
  kind: 'intervention' | 'provider' | 'term' | 'municipality';
  label: string;
  /** A slug, a provider's id, a term's id or a municipality's code. */
  id: string;
  /** For a term, the dimension it can be chosen in. */
  dimension?: DimensionId;
  /** A second line that tells equal labels apart: the provider, the county. */
  detail?: string;
}

/** Where a slug leads: to the entry, to its new address, or to the news that it has ended. */
export type Lookup =
  | { found: 'entry'; entry: Intervention }
  | { found: 'moved'; slug: string }
  | { found: 'ended'; title: string; municipalities: string[]; needs: string[] }
  | { found: 'nothing' };

/** What the public may ask. The API and the pages both stand on it. */
export interface Catalogue {
  search(query: SearchQuery): Promise<SearchPage>;
  /** Completions of a prefix, best first. */
  suggest(text: string, limit: number): Promise<Suggestion[]>;
  /** A published entry by id or slug, without a statement of intake that has expired. */
  intervention(idOrSlug: string): Promise<Lookup>;
  /** Other entries for the same needs and people, nearest first. */
  similar(entry: Intervention, limit: number): Promise<InterventionSummary[]>;
  providers(page: number, limit: number): Promise<{ total: number; items: Provider[] }>;
  reference(): Reference;
  /** Published entries by association, and changed last of all: for front pages and caching. */
  overview(): Promise<Overview>;
}

export interface Overview {
  total: number;
  byAssociation: Record<string, number>;
  byMunicipality: Record<string, number>;
  updatedAt: string | null;
}
