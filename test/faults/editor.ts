import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { anIntervention } from '../support/an-intervention.ts';

// An editor in a hurry, as a program of its own: saves one entry after the other, publishing, changing and archiving, and
// says on standard output what has been acknowledged, until it is ended. Argument: the data folder.

const [dataDir = ''] = process.argv.slice(2);
const store = createInterventionStore(openDatabase(join(dataDir, 'catalogue.sqlite')));
const entries = 150;

for (let turn = 0; ; turn++) {
  const number = turn % entries;
  const { id, version } = store.save(anIntervention({ title: `Insats ${number}, ändring ${turn}` }), {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    association: 'sf-botkyrka-huddinge-salem',
    status: turn % 7 === 3 ? 'archived' : 'published',
    author: 'En redaktör',
  });
  process.stdout.write(`${JSON.stringify({ id, version })}\n`);
  await pause(3);
}
