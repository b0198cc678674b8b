import type { AccessibilityFacts } from './accessibility-facts.ts';

/** Reference data: what entries are described with. Small, read often, changed rarely. */

export interface County {
  /** SCB's two digits: "01". */
  code: string;
  name: string;
  region: string;
}

export interface Municipality {
  /** SCB's four digits: "0126". */
  code: string;
  name: string;
  officialName: string;
  county: string;
}

export interface Association {
  id: string;
  name: string;
  /** "Botkyrka Huddinge Salem": the name without the word for what it is. */
  shortName: string;
  municipalities: string[];
  county: string;
  /** Plain-language presentation, Markdown. */
  about: string;
  /** The association's own colours; null keeps the catalogue's. Contrast is checked when it is saved. */
  theme: Theme | null;
  /** Ten digits, by which open data names it as publisher; empty where it has not said. */
  organisationNumber: string;
  /** Where the public reaches it about its part of the catalogue; empty where it has not said. */
  contact: { email: string; phone: string };
  /** Names the content of its logo, for the logo's address; null when it has none. */
  logo: string | null;
  /** Hosts that may show its part of the catalogue in a frame over https: `intranat.exempel.se`, `*.exempel.se`. */
  embedHosts: string[];
  /** Months from a review of an entry until the next is due. */
  reviewMonths: number;
  /** What its accessibility statement says; null until it has been stated. */
  accessibility: AccessibilityFacts | null;
}

/** Colours written as "#rrggbb". */
export interface Theme {
  brand: string;
  brandStrong: string;
  brandTint: string;
  brandTint2: string;
  onBrand: string;
}

export interface Vocabulary {
  id: string;
  label: string;
  labelEn: string;
  /** `professional` vocabularies are shown to case workers and editors, not as filters for the public. */
  audience: 'everyone' | 'professional';
  terms: Term[];
  /** Ids of terms that were merged into others, with what they lead to now: old addresses and sheets go on working. */
  merged: Record<string, string>;
}

export interface Term {
  id: string;
  label: string;
  labelEn: string;
  description: string;
  synonyms: string[];
  broader: string | null;
  /** Stays on the entries that have it, and as a filter while it finds something; offered to no other entry. */
  retired: boolean;
}

/** Words that searching takes for one another, beside the terms' own synonyms. */
export type Synonym =
  | {
      id: string;
      type: 'oneWay';
      from: string;
      /** What is searched for besides `from`; never the other way round. */
      to: string[];
      /** `from` counts only as it is written: "SE" and not "se". */
      caseSensitive: boolean;
    }
  | {
      id: string;
      type: 'twoWay';
      /** All mean the same. */
      terms: string[];
    };

export interface Reference {
  counties: County[];
  municipalities: Municipality[];
  associations: Association[];
  vocabularies: Vocabulary[];
  synonyms: Synonym[];
  /** True while the data is the demonstration's; every page then says so. */
  demonstration: boolean;
}
