import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { englishStems } from './concepts.ts';
import { keptBetweenStarts } from './kept-between-starts.ts';
import { createKindModel, learnKinds, type KindModel, type LearnedKinds } from './kind-model.ts';
import { examplesOfKinds } from './kinds.ts';
import { rememberStems, stem } from './stem.ts';
import { aboutWords, kindsOfSupport, situations, tablesFingerprint } from './tables.ts';

/** What the tables have people say, worked out. */
interface LearnedTables {
  kinds: LearnedKinds;
  /** The Swedish words, with how often: for spelling and for telling the languages apart. */
  words: ReadonlyMap<string, number>;
  /** Their stems. */
  stems: ReadonlyMap<string, string>;
  englishStems: ReadonlySet<string>;
}

const ids = kindsOfSupport.map(({ id }) => id);

function learn(): LearnedTables {
  const swedish = [
    ...kindsOfSupport.flatMap(({ sv }) => sv),
    ...[...situations.sv(), ...aboutWords()].map(({ text }) => text),
  ];
  const english = [...kindsOfSupport.flatMap(({ en }) => en), ...situations.en().map(({ text }) => text)];
  const words = wordCounts(swedish);
  return {
    kinds: learnKinds(
      ids,
      examplesOfKinds(),
      new Map(kindsOfSupport.map(({ id, related }) => [id, related])),
    ),
    words,
    stems: new Map(Array.from(words.keys(), (word) => [word, stem(word)])),
    englishStems: new Set(english.flatMap(englishStems)),
  };
}

/** Differs whenever a table, the analysis of words or the stemmer does. */
function fingerprint(): string {
  const stemmer = createRequire(import.meta.url).resolve('snowball-stemmers/package.json');
  const hash = createHash('sha256').update(tablesFingerprint).update(readFileSync(stemmer));
  for (const file of readdirSync(import.meta.dirname).toSorted())
    if (/\.[jt]s$/.test(file)) hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest('base64url');
}

let made: (Omit<LearnedTables, 'kinds' | 'stems'> & { findKinds: KindModel }) | undefined;

/** Read when first asked for: twenty-eight thousand sayings take a second, so that what they teach is kept for the next start. */
export function learned(): NonNullable<typeof made> {
  if (made) return made;
  const { kinds, stems, ...words } = keptBetweenStarts('learned-words', fingerprint(), learn);
  rememberStems(stems);
  made = { ...words, findKinds: createKindModel(ids, kinds) };
  return made;
}

/** How often each word stands in the texts. */
export function wordCounts(texts: string[], counts = new Map<string, number>()): Map<string, number> {
  for (const text of texts)
    for (const word of text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
