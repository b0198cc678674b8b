import { readFileSync } from 'node:fs';
import type { LoadedCatalogue } from './catalogue.ts';

/** The demonstration catalogue as `snapshot.ts` wrote it. */
export const loadSnapshot = (): LoadedCatalogue =>
  JSON.parse(readFileSync('./data/snapshot.json', 'utf8')) as LoadedCatalogue;
