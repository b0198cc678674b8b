import type { Intervention } from '../../shared/src/intervention.ts';
import type { Reference } from '../../shared/src/reference.ts';
import { createHash } from 'node:crypto';
import { analyseEntry, placeWords, type EntryTerms } from '../analysis/document.ts';
import { createLexicon, type Lexicon } from '../analysis/lexicon.ts';
import { createPlaceFinder } from '../analysis/places.ts';
import { englishStem, stem } from '../analysis/stem.ts';
import type { QueryParts } from '../analysis/query.ts';
import { createTables, type Tables } from '../analysis/tables.ts';
import { tokensOf } from '../analysis/tokens.ts';
import type { ContentGroup } from './in-process.ts';

export interface AnalysedCatalogue {
  groups: ContentGroup[];
  entries: Map<string, Intervention>;
  tables: Tables;
  lexicon: Lexicon;
  parts: QueryParts;
  groupOf: Map<string, string>;
}

/** Analyses every entry, and groups those that say the same of different places. */
export function analyseCatalogue(entries: Intervention[], reference: Reference): AnalysedCatalogue {
  const tables = createTables(reference);
  const isPlace = placeWords([...reference.municipalities, ...reference.counties].map(({ name }) => name));
  const groups = new Map<string, ContentGroup>();
  const groupOf = new Map<string, string>();
  for (const entry of entries) {
    const terms = analyseEntry(entry, tables, isPlace);
    const key = fingerprint(terms, entry);
    groupOf.set(entry.id, key);
    const group = groups.get(key);
    if (group) group.entries.push(entry.id);
    else groups.set(key, { key, terms, entries: [entry.id] });
  }
  const lexicon = createLexicon(wordCounts(entries, tables));
  const english = new Set([...groups.values()].flatMap(({ terms }) => [...terms.keys()].filter((term) => term.startsWith('e:'))));
  return {
    groups: [...groups.values()],
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    tables,
    lexicon,
    groupOf,
    parts: {
      tables,
      lexicon,
      englishLexicon: (root) => english.has(`e:${root}`),
      findPlace: createPlaceFinder(tables.places, (word) => lexicon.has(stem(word))),
    },
  };
}

/**
 * What an entry says: its title and short text's terms without places. Contacts, hours and the like may differ between
 * copies; the few terms that come of a provider's local name must not tell them apart.
 */
function fingerprint(terms: EntryTerms, entry: Intervention): string {
  const said = [...terms].filter(([term, strength]) => strength >= 0.35 && !term.startsWith('#') && !term.startsWith('=')).map(([term]) => term);
  return createHash('sha256')
    .update(said.sort().join(' '))
    .update(entry.orientation)
    .digest('base64url')
    .slice(0, 12);
}

function wordCounts(entries: Intervention[], tables: Tables): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string) => {
    for (const { lower } of tokensOf(text)) if (lower.length > 1 && !/\d/.test(lower)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  };
  for (const { texts, provider } of entries) {
    count(Object.values(texts.sv).join(' '));
    count(provider.name);
  }
  for (const name of tables.words) count(name);
  return counts;
}
export { englishStem };
