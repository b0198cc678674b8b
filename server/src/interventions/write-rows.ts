import { tagFields, tagVocabularies, type Intervention } from '@insatskatalog/shared/intervention.ts';
import type { Database } from '../db/open.ts';
import { preparedInsert, preparedUpsert } from '../db/prepared-insert.ts';
import * as tables from '../db/interventions-schema.ts';

const children = [
  'intervention_texts',
  'intervention_tags',
  'intervention_municipalities',
  'intervention_locations',
  'intervention_contacts',
  'intervention_links',
  'intervention_conflicts',
];

/** Writes an entry's rows, its provider's apart; what the entry no longer holds goes. */
export function createRowWriter(db: Database) {
  const upsertRow = preparedUpsert(db, tables.interventions, (table) => [table.id]);
  const insertText = preparedInsert(db, tables.interventionTexts);
  const insertTag = preparedInsert(db, tables.interventionTags);
  const insertMunicipality = preparedInsert(db, tables.interventionMunicipalities);
  const insertLocation = preparedInsert(db, tables.interventionLocations);
  const insertContact = preparedInsert(db, tables.interventionContacts);
  const insertLink = preparedInsert(db, tables.interventionLinks);
  const insertConflict = preparedInsert(db, tables.interventionConflicts);
  const deletions = children.map((table) =>
    db.$client.prepare<[string]>(`delete from ${table} where intervention = ?`),
  );

  return (entry: Intervention): void => {
    const { id: intervention, coverage, intake } = entry;
    if (entry.version > 1) for (const deletion of deletions) deletion.run(intervention);
    upsertRow({
      ...entry,
      provider: entry.provider.id,
      coverageKind: coverage.kind,
      coverageCounty: coverage.kind === 'county' ? coverage.county : null,
      intakeState: intake?.state ?? null,
      intakeWaitingWeeks: intake?.waitingWeeks ?? null,
      intakeUntil: intake?.until ?? null,
    });
    insertText({ intervention, lang: 'sv', ...entry.texts.sv });
    if (entry.texts.en) insertText({ intervention, lang: 'en', ...entry.texts.en });
    for (const field of tagFields)
      for (const term of entry[field]) insertTag({ intervention, vocabulary: tagVocabularies[field], term });
    if (coverage.kind === 'municipalities')
      for (const municipality of coverage.municipalities) insertMunicipality({ intervention, municipality });
    entry.locations.forEach((location, position) => insertLocation({ intervention, position, ...location }));
    entry.contacts.forEach((contact, position) => insertContact({ intervention, position, ...contact }));
    entry.links.forEach((link, position) => insertLink({ intervention, position, ...link }));
    entry.cannotCombineWith.forEach((name, position) => insertConflict({ intervention, position, name }));
  };
}
