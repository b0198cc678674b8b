import MiniSearch from 'minisearch';
import { asked, type Search } from '../service.ts';
import { fields, type FlatEntry } from './flatten.ts';

/** MiniSearch with what its own documentation turns on for people who type: prefixes, and a fifth of a word misspelt. */
export function plainMiniSearch(entries: FlatEntry[]): Search {
  const index = new MiniSearch<FlatEntry>({ fields: [...fields] });
  index.addAll(entries);
  const options = { prefix: true, fuzzy: 0.2, boost: { title: 4, tags: 2, summary: 2 } };
  return async (text) =>
    index
      .search(text, options)
      .slice(0, asked)
      .map(({ id }) => String(id));
}
