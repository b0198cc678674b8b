import { dimensions } from '@insatskatalog/shared/dimension.ts';
import { createHash } from 'node:crypto';
import { documentVersion } from '../document.ts';

/** The release that the settings and the queries are written for and tried with. */
export const meilisearchVersion = '1.21.0';

/** What the index must be told before its documents. Every name is an attribute of `SearchDocument`. */
export const indexSettings = {
  // Weightiest first: a word in the title says more than one in the long text.
  searchableAttributes: ['title', 'tags', 'summary', 'provider', 'places', 'text', 'english'],
  displayedAttributes: ['id', 'version'],
  filterableAttributes: [
    ...dimensions.map((dimension) => dimension.attribute),
    'orientation',
    'ageMin',
    'ageMax',
    'openUntil',
    'endsOn',
    'providerId',
  ],
  sortableAttributes: ['titleSort', 'updatedAt', '_geo'],
  rankingRules: [
    // First, so that a list by title is alphabetical whatever was searched for; without a chosen order it decides nothing.
    'sort',
    'words',
    // Before what weighs attributes: a misspelt match in a title must not pass an exact one in a text.
    'typo',
    'attribute',
    'proximity',
    'exactness',
    'coverageRank:asc',
    'reviewedAt:desc',
  ],
  typoTolerance: {
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
    // Long texts hold so many words that some are always one letter away.
    disableOnAttributes: ['text', 'english'],
  },
  // Which attribute words share is all that ranking asks. Distances between all pairs of words make the index of
  // long texts larger and slower to build.
  proximityPrecision: 'byAttribute',
  // Above the 290 municipalities: beyond the limit values disappear without a word.
  faceting: { maxValuesPerFacet: 500 },
  // Totals are shown as exact numbers; the catalogue is built for 100,000 entries.
  pagination: { maxTotalHits: 100_000 },
  facetSearch: false,
} as const;

/** Differs whenever an index made by other code would answer differently. */
export const indexFingerprint = createHash('sha256')
  .update(JSON.stringify({ documentVersion, indexSettings }))
  .digest('hex')
  .slice(0, 16);

/** Index names. The name of the finished index stays the same; a rebuild is swapped into it. */
export const indexNames = {
  live: 'interventions',
  next: 'interventions_next',
  /** One document, which says with which settings the live index was made. */
  about: 'interventions_about',
} as const;
