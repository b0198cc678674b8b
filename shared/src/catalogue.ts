import type { DimensionId } from './dimension.ts';
import type { Coverage, Intake, Intervention, InterventionDraft, Provider, Texts } from './intervention.ts';
import type { MyList } from './my-list.ts';
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
  createdAt: string;
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
  /** What the entry is about, in plain text, when neither title nor summary shows why it was found: "skuldrådgivning". */
  because?: string;
}

/** A part of the text that says where or for whom, and was read as such. */
export interface Understood {
  kind: 'municipality' | 'county' | 'age';
  /** A municipality's code, a county's code, or years. */
  id: string;
  /** "Linköping", "Stockholms län", "27 år". */
  label: string;
  /** The part as it was written: "tumba". */
  written: string;
  /** The text without this part. */
  without: string;
  /** Whether only what fits it is listed. Otherwise what fits it comes first, and choosing it is an offer. */
  narrows: boolean;
  /** Whether another place or age is chosen, so that what the text says of it does nothing. */
  overruled: boolean;
}

/** What cannot wait: danger to life, thoughts of suicide, violence. */
export type UrgentNeed = 'danger' | 'suicide' | 'violence';

/** A municipality near the one that has no answer, with how many it has. */
export interface NearbyMunicipality {
  code: string;
  name: string;
  /** As the crow flies, between the municipalities' rough centres, in whole kilometres. */
  distance: number;
  count: number;
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
  understood: Understood[];
  /** Whom the support is for that is listed when the query does not say: both, when the text is plainly a professional's. */
  impliedOrientation: 'individual' | 'all';
  /** Set when the text speaks of something that cannot wait, whatever the list holds. */
  urgent: UrgentNeed | null;
  suggestions: {
    /** The same text as the catalogue spells it. */
    spelling: string | null;
    /** Terms that the text speaks of, surest first. */
    terms: Suggestion[];
    /** Words of the text that no entry is just about, as typed: what is listed is then only near. */
    unmet: string[];
    /** Where the same question has answers, nearest first; only when the chosen municipality has none. */
    nearby: NearbyMunicipality[];
  };
}

export interface Suggestion {
  /** A `title` is one that several entries have: it leads to a search for it, since none of them is the one that was meant. */
  kind: 'intervention' | 'title' | 'provider' | 'term' | 'municipality';
  label: string;
  /** A slug, a provider's id, a term's id or a municipality's code; for a title the text to search for. */
  id: string;
  /** For a title, how many entries have it. */
  count?: number;
  /** For a title, whom its entries are for. */
  orientation?: Intervention['orientation'];
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

export type ChangedField = Exclude<keyof InterventionDraft, 'texts'> | keyof Texts;

/** What an entry of somebody's list is today. */
export interface Listed {
  /** As the list names it. */
  short: string;
  lookup: Lookup;
  /** What has changed since the day the list was made, and the day of the last change; null for nothing. */
  changed: { on: string; fields: ChangedField[] } | null;
}

/** What has happened to an entry that the public has seen, last of all. */
export interface Change {
  /** `new` is one that has not been changed since the day it was published. */
  kind: 'new' | 'changed' | 'ended';
  /** When (UTC). */
  at: string;
  /** Null for one that was deleted before ids of deleted entries were kept. */
  id: string | null;
  slug: string;
  title: string;
  /** Empty for one that has been deleted. */
  summary: string;
  /** Empty for one that has been deleted. */
  provider: string;
  association: string | null;
}

export interface ChangesQuery {
  /** Those at this time (UTC) or later; null for all. */
  since: string | null;
  /** Of an association's entries alone; an id. */
  association: string | null;
  /** Of what is for the inhabitants of one municipality alone; a code. */
  municipality: string | null;
  order: 'oldest-first' | 'latest-first';
  /** From 1. */
  page: number;
  limit: number;
}

/** What the public may ask. The API and the pages both stand on it. */
export interface Catalogue {
  search(query: SearchQuery): Promise<SearchPage>;
  /** The entries of a query, changed last first: for programs that ask again and again, whose asking says nothing of what people need. */
  latest(query: SearchQuery): Promise<InterventionSummary[]>;
  /** Every entry that has come, changed or ended, once. Entries that were deleted belong to no place and no association any more. */
  changes(query: ChangesQuery): Promise<{ total: number; items: Change[] }>;
  /**
   * Completions of what is being typed, best first. Titles and providers are of what serves the municipality, when a code is
   * given. A text with a number that may identify a person has none.
   */
  suggest(text: string, limit: number, municipality: string | null): Promise<Suggestion[]>;
  /** A published entry by id or slug, without a statement of intake that has expired. */
  intervention(idOrSlug: string): Promise<Lookup>;
  /** The entries of somebody's list in its order, ended and unknown ones among them. */
  listed(list: MyList): Promise<Listed[]>;
  /** Other entries for the same needs and people, nearest first. */
  similar(entry: Intervention, limit: number): Promise<InterventionSummary[]>;
  providers(page: number, limit: number): Promise<{ total: number; items: Provider[] }>;
  reference(): Reference;
  /** An association's logo, to be shown from our own address; null when it has none. */
  logo(association: string): Logo | null;
  /** Published entries by association, and changed last of all: for front pages and caching. */
  overview(): Promise<Overview>;
  /** ISO date of the day it is in Sweden. */
  today(): string;
}

/** A picture whose kind has been read from its own bytes. */
export interface Logo {
  type: 'image/png' | 'image/jpeg' | 'image/webp';
  bytes: Uint8Array;
}

export interface Overview {
  total: number;
  byAssociation: Record<string, number>;
  byMunicipality: Record<string, number>;
  updatedAt: string | null;
}
