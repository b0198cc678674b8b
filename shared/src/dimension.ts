/**
 * The dimensions a catalogue can be filtered by: one table, from which the query parser, the index settings, the facets,
 * the API's documentation and the pages' filters all derive.
 */

/** Where a dimension's values come from. */
export type ValueSource = { vocabulary: string } | 'municipalities' | 'counties' | 'associations';

export interface Dimension {
  /** Name in the API and in code: a repeatable query parameter. */
  id: string;
  /** Name in the pages' addresses (Swedish). */
  page: string;
  /** Attribute of the search document that holds the values. */
  attribute: string;
  values: ValueSource;
}

export const dimensions = [
  { id: 'municipality', page: 'kommun', attribute: 'municipalities', values: 'municipalities' },
  { id: 'county', page: 'lan', attribute: 'counties', values: 'counties' },
  { id: 'need', page: 'behov', attribute: 'needs', values: { vocabulary: 'needs' } },
  { id: 'targetGroup', page: 'malgrupp', attribute: 'targetGroups', values: { vocabulary: 'target_groups' } },
  { id: 'intakeRoute', page: 'vag-in', attribute: 'intakeRoutes', values: { vocabulary: 'intake_routes' } },
  {
    id: 'providerType',
    page: 'utforartyp',
    attribute: 'providerType',
    values: { vocabulary: 'provider_types' },
  },
  { id: 'form', page: 'form', attribute: 'forms', values: { vocabulary: 'forms' } },
  { id: 'incomeType', page: 'ersattning', attribute: 'incomeTypes', values: { vocabulary: 'income_types' } },
  { id: 'method', page: 'metod', attribute: 'methods', values: { vocabulary: 'methods' } },
  { id: 'language', page: 'sprak', attribute: 'languages', values: { vocabulary: 'languages' } },
  { id: 'association', page: 'forbund', attribute: 'association', values: 'associations' },
] as const satisfies Dimension[];

export type DimensionId = (typeof dimensions)[number]['id'];

export const dimensionIds: DimensionId[] = dimensions.map((dimension) => dimension.id);
