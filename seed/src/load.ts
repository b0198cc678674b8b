import { hasOwnAccounts } from '@insatskatalog/server/accounts/demonstration.ts';
import { readConfig } from '@insatskatalog/server/config.ts';
import { openDatabase, type Database } from '@insatskatalog/server/db/open.ts';
import { drafts } from '@insatskatalog/server/db/editing-schema.ts';
import { interventions } from '@insatskatalog/server/db/interventions-schema.ts';
import { writeTransaction } from '@insatskatalog/server/db/write-transaction.ts';
import { hasSynonyms } from '@insatskatalog/server/synonyms/write.ts';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDemonstration } from './load-demonstration.ts';
import { loadReference, loadSynonyms } from './load-reference.ts';
import { reset } from './reset.ts';

// `npm run seed`: fills the database that `npm start` serves. `--reset` empties it first; `--if-empty`, which
// `npm start` uses, leaves a database alone that holds any entry, so that no editor's work is written over; what a database
// from an older version has never had is added. The demonstration, which anybody may sign in to, is not loaded by itself where
// somebody has an account of their own, and not at all with `--without-demonstration`.

const { values: options } = parseArgs({
  options: {
    reset: { type: 'boolean' },
    'if-empty': { type: 'boolean' },
    'without-demonstration': { type: 'boolean' },
  },
});
const path = join(dataDir(), 'catalogue.sqlite');
const db = open();
try {
  const isEmpty = [interventions, drafts].every((table) => !db.select().from(table).limit(1).get());
  if (isEmpty || !options['if-empty'])
    // One transaction: whoever reads meanwhile sees the old catalogue or the new one, and a failure leaves the old.
    console.log(writeTransaction(db, seed));
  else if (!hasSynonyms(db)) console.log(writeTransaction(db, addSynonyms));
} catch (error) {
  console.error(`Nothing was seeded. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  db.$client.close();
}

function open(): Database {
  try {
    return openDatabase(path);
  } catch (error) {
    console.error(`DATA_DIR cannot be used: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

/** The folder that the server will use, by its own reading of the settings. */
function dataDir(): string {
  try {
    return readConfig(process.env, [], join(import.meta.dirname, '..', '..')).dataDir;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

/** Does it, and says what it did. */
function seed(): string {
  if (options.reset) reset(db);
  const { reference, changed, edited } = loadReference(db);
  const { municipalities, associations, vocabularies, synonyms } = reference;
  const isOwn = options['if-empty'] && hasOwnAccounts(db);
  const demonstration = options['without-demonstration'] || isOwn ? null : loadDemonstration(db);
  return [
    `Seeded ${path}${options.reset ? ', emptied first' : ''}.`,
    ...(edited
      ? [
          'Associations, vocabularies and synonyms have been edited in the administration: they were left alone.',
        ]
      : []),
    `Reference data ${changed ? 'loaded' : 'was up to date'}: ${municipalities.length} municipalities, ` +
      `${associations.length} associations, ${vocabularies.length} vocabularies, ${synonyms.length} synonyms.`,
    demonstration
      ? `Demonstration catalogue: ${demonstration.entries} entries, ${demonstration.changed} of them new or changed.`
      : 'Without the demonstration catalogue.',
  ].join('\n');
}

/** For a database from before there were synonyms. */
function addSynonyms(): string {
  loadSynonyms(db);
  return `Added the synonyms that ${path} did not have.`;
}
