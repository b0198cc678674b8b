import { writeFileSync } from 'node:fs';
import { loadCatalogue } from './catalogue.ts';
writeFileSync('./data/snapshot.json', JSON.stringify(loadCatalogue('./data')));
