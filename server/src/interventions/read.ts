import type { Intervention, Texts } from '@insatskatalog/shared/intervention.ts';
import { tagFields, tagVocabularies } from '@insatskatalog/shared/intervention.ts';
import { asc, eq, sql, type AnyColumn } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import * as tables from '../db/interventions-schema.ts';

export type ReadInterventions = ReturnType<typeof createRead>;

const wanted = (column: AnyColumn) =>
  sql`${column} in (select value from json_each(${sql.placeholder('ids')}))`;

/**
 * Whole entries from their rows: one query a table, however many entries. One transaction, since another process may save in
 * between, and the texts of one version under the number of the next would never be sent to the index again.
 */
export function createRead(db: Database) {
  const {
    interventions,
    providers,
    interventionTexts: texts,
    interventionTags: tags,
    interventionMunicipalities: municipalities,
    interventionLocations: locations,
    interventionContacts: contacts,
    interventionLinks: links,
    interventionConflicts: conflicts,
  } = tables;

  const queries = {
    rows: db
      .select()
      .from(interventions)
      .innerJoin(providers, eq(providers.id, interventions.provider))
      .where(wanted(interventions.id))
      .prepare(),
    texts: db.select().from(texts).where(wanted(texts.intervention)).prepare(),
    tags: db
      .select()
      .from(tags)
      .where(wanted(tags.intervention))
      .orderBy(asc(tags.intervention), asc(tags.vocabulary), asc(tags.term))
      .prepare(),
    municipalities: db
      .select()
      .from(municipalities)
      .where(wanted(municipalities.intervention))
      .orderBy(asc(municipalities.intervention), asc(municipalities.municipality))
      .prepare(),
    locations: db
      .select()
      .from(locations)
      .where(wanted(locations.intervention))
      .orderBy(asc(locations.intervention), asc(locations.position))
      .prepare(),
    contacts: db
      .select()
      .from(contacts)
      .where(wanted(contacts.intervention))
      .orderBy(asc(contacts.intervention), asc(contacts.position))
      .prepare(),
    links: db
      .select()
      .from(links)
      .where(wanted(links.intervention))
      .orderBy(asc(links.intervention), asc(links.position))
      .prepare(),
    conflicts: db
      .select()
      .from(conflicts)
      .where(wanted(conflicts.intervention))
      .orderBy(asc(conflicts.intervention), asc(conflicts.position))
      .prepare(),
  };

  const inOneTransaction = db.$client.transaction((ids: string[]): Intervention[] => {
    const given = { ids: JSON.stringify(ids) };
    const textsOf = byIntervention(queries.texts.all(given));
    const tagsOf = byIntervention(queries.tags.all(given));
    const municipalitiesOf = byIntervention(queries.municipalities.all(given));
    const locationsOf = byIntervention(queries.locations.all(given));
    const contactsOf = byIntervention(queries.contacts.all(given));
    const linksOf = byIntervention(queries.links.all(given));
    const conflictsOf = byIntervention(queries.conflicts.all(given));

    const found = new Map<string, Intervention>();
    for (const { interventions: row, providers: provider } of queries.rows.all(given)) {
      const { id } = row;
      found.set(id, {
        id,
        slug: row.slug,
        association: row.association,
        status: row.status,
        version: row.version,
        orientation: row.orientation,
        texts: textsByLanguage(id, textsOf(id)),
        ...tagsByField(tagsOf(id)),
        ageMin: row.ageMin,
        ageMax: row.ageMax,
        coverage: coverage(
          row,
          municipalitiesOf(id).map(({ municipality }) => municipality),
        ),
        provider,
        locations: locationsOf(id).map(withoutKeys),
        contacts: contactsOf(id).map(withoutKeys),
        links: linksOf(id).map(withoutKeys),
        cost: row.cost,
        openingHours: row.openingHours,
        capacity: row.capacity,
        intake: row.intakeState && {
          state: row.intakeState,
          waitingWeeks: row.intakeWaitingWeeks,
          until: row.intakeUntil,
        },
        cannotCombineWith: conflictsOf(id).map(({ name }) => name),
        startsOn: row.startsOn,
        endsOn: row.endsOn,
        lastReviewedAt: row.lastReviewedAt,
        lastReviewedBy: row.lastReviewedBy,
        reviewDueOn: row.reviewDueOn,
        sourceRef: row.sourceRef,
        createdAt: row.createdAt,
        updatedAt: row.updatedAt,
      });
    }
    return ids.flatMap((id) => found.get(id) ?? []);
  });
  /** Entries of any status in the order of `ids`; those that do not exist are left out. */
  const byIds = (ids: string[]): Intervention[] => inOneTransaction(ids);

  return { byIds, byId: (id: string): Intervention | undefined => byIds([id])[0] };
}

function byIntervention<T extends { intervention: string }>(rows: T[]): (id: string) => T[] {
  const groups = Map.groupBy(rows, (row) => row.intervention);
  return (id) => groups.get(id) ?? [];
}

function textsByLanguage(
  id: string,
  rows: (typeof tables.interventionTexts.$inferSelect)[],
): Intervention['texts'] {
  const inLanguage = (lang: string): Texts | undefined => {
    const row = rows.find((candidate) => candidate.lang === lang);
    if (!row) return undefined;
    const { intervention: _, lang: __, ...texts } = row;
    return texts;
  };
  const sv = inLanguage('sv');
  if (!sv) throw new Error(`The entry ${id} has no Swedish text.`);
  const en = inLanguage('en');
  return en ? { sv, en } : { sv };
}

type Tags = Pick<Intervention, (typeof tagFields)[number]>;

function tagsByField(rows: { vocabulary: string; term: string }[]): Tags {
  const tags: Tags = {
    targetGroups: [],
    needs: [],
    methods: [],
    forms: [],
    incomeTypes: [],
    languages: [],
    intakeRoutes: [],
    funding: [],
  };
  for (const field of tagFields)
    for (const row of rows) if (row.vocabulary === tagVocabularies[field]) tags[field].push(row.term);
  return tags;
}

function coverage(
  row: { coverageKind: Intervention['coverage']['kind']; coverageCounty: string | null },
  municipalities: string[],
): Intervention['coverage'] {
  if (row.coverageKind === 'national') return { kind: 'national' };
  // The table's check holds county coverage and county together.
  if (row.coverageKind === 'county') return { kind: 'county', county: row.coverageCounty ?? '' };
  return { kind: 'municipalities', municipalities };
}

function withoutKeys<T extends { intervention: string; position: number }>(
  row: T,
): Omit<T, 'intervention' | 'position'> {
  const { intervention: _, position: __, ...rest } = row;
  return rest;
}
