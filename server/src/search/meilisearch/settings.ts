import { dimensions } from '@insatskatalog/shared/dimension.ts';
import { createHash } from 'node:crypto';
import { tablesFingerprint } from '../analysis/tables.ts';
import { documentVersion } from '../document.ts';

/** The release that the settings and the queries are written for and tried with. */
export const meilisearchVersion = '1.21.0';

/** What the index must be told before its documents. Every name is an attribute of `SearchDocument`. */
export const indexSettings = {
  // For suggestions; what a question finds is decided by wordings.
  searchableAttributes: ['title', 'provider'],
  displayedAttributes: ['id', 'version', 'titleSort'],
  filterableAttributes: [
    ...dimensions.map((dimension) => dimension.attribute),
    'orientation',
    'ageMin',
    'ageMax',
    'openUntil',
    'endsOn',
    'updatedAt',
    'providerId',
    'titleSort',
    'wording',
  ],
  // Not by distance: for `_geo` every change of one entry has the positions of all sorted anew (decision 0018).
  sortableAttributes: ['updatedAt'],
  rankingRules: [
    // First, so that the latest come first in a list by date; without a chosen order it decides nothing.
    'sort',
    'words',
    'typo',
    // What begins a title is rather what somebody types than what ends it.
    'attribute',
    'exactness',
    // Where nothing was asked for: what is local, takes people in, and has been looked at lately.
    'coverageRank:asc',
    'closed:asc',
    'reviewedAt:desc',
  ],
  typoTolerance: {
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
  },
  // No rule asks how near words are: the index is smaller without it.
  proximityPrecision: 'byAttribute',
  // Above the municipalities and counties: beyond the limit values disappear without a word.
  faceting: { maxValuesPerFacet: 500 },
  // Totals are shown as exact numbers; the catalogue is built for 100,000 entries.
  pagination: { maxTotalHits: 100_000 },
  facetSearch: false,
} as const;

/** Raised when the same document gives another record. */
const recordVersion = 1;

/** Differs whenever an index made by other code would answer differently. */
export const indexFingerprint = createHash('sha256')
  .update(JSON.stringify({ documentVersion, recordVersion, tablesFingerprint, indexSettings }))
  .digest('hex')
  .slice(0, 16);

/** Index names. The name of the finished index stays the same; a rebuild is swapped into it. */
export const indexNames = {
  live: 'interventions',
  next: 'interventions_next',
  /** One document, which says with which settings the live index was made. */
  about: 'interventions_about',
} as const;
