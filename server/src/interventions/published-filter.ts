/** Which of the published entries; those that are left out narrow nothing. */
export interface PublishedFilter {
  association?: string;
  provider?: string;
  /**
   * Terms of vocabularies, all of which it has: those of `provider_types` are its provider's, those of `finsam_orientation` its
   * orientation. Without a term, any of the vocabulary.
   */
  tags?: { vocabulary: string; term?: string }[];
  /** ISO time: changed then or later. */
  modifiedFrom?: string;
  /** Only what has texts in English. */
  inEnglish?: boolean;
  /** Only these, in their own order. */
  ids?: string[];
}

/** An entry `i` is there for the public on `:today`. */
export const isPublished = `i.status = 'published' and (i.ends_on is null or i.ends_on >= :today)`;

/** The term that says the same as the column does. */
const orientationTerm = `case i.orientation when 'individual' then 'individinriktad' else 'strukturovergripande' end`;

/** A filter as the parts of a statement on interventions `i`, with what is to be given to it. */
export function narrowed(filter: PublishedFilter, today: string) {
  const { association, provider, tags = [], modifiedFrom, inEnglish, ids } = filter;
  const conditions = [isPublished];
  const given: Record<string, string> = { today };
  let from = 'interventions i';
  let order = 'i.id';
  if (ids) {
    from = 'json_each(:ids) as wanted cross join interventions i on i.id = wanted.value';
    order = 'wanted.key';
    given.ids = JSON.stringify(ids);
  }
  if (association !== undefined) {
    conditions.push('i.association = :association');
    given.association = association;
  }
  if (provider !== undefined) {
    // SQLite would go through everything published in the order of ids.
    if (!ids) from = 'interventions i indexed by interventions_provider';
    conditions.push('i.provider = :provider');
    given.provider = provider;
  }
  if (modifiedFrom !== undefined) {
    conditions.push('i.updated_at >= :modifiedFrom');
    given.modifiedFrom = modifiedFrom;
  }
  tags.forEach(({ vocabulary, term }, index) => {
    const isTerm = (column: string) => (term === undefined ? 'true' : `${column} = :term${index}`);
    if (term !== undefined) given[`term${index}`] = term;
    if (vocabulary === 'provider_types')
      conditions.push(`i.provider in (select id from providers where ${isTerm('type')})`);
    else if (vocabulary === 'finsam_orientation') conditions.push(isTerm(orientationTerm));
    else {
      given[`vocabulary${index}`] = vocabulary;
      conditions.push(
        `i.id in (select intervention from intervention_tags where vocabulary = :vocabulary${index} and ${isTerm('term')})`,
      );
    }
  });
  if (inEnglish)
    conditions.push(`exists (select 1 from intervention_texts where intervention = i.id and lang = 'en')`);
  return { from, where: conditions.join(' and '), order, given };
}
