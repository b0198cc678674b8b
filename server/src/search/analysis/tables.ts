import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

/** What the analysis knows of the language of support, as data that a person can read and correct: see `tables/`. */
const folder = join(import.meta.dirname, 'tables');

const digest = createHash('sha256');

function readText(path: string): string {
  const text = readFileSync(join(folder, path), 'utf8');
  digest.update(text);
  return text;
}

const words = z.array(z.string().min(1));

function readTable<Table>(path: string, schema: z.ZodType<Table>): Table {
  return schema.parse(JSON.parse(readText(path)));
}

const kindSchema = z.strictObject({
  /** What an entry of this kind is called: found in a title, they say that it is one. */
  names: words.min(1),
  /** The kinds to offer beside it, nearest first. */
  related: words,
  /** What people call it, and what they say when they need it. */
  sv: words,
  en: words,
});

/** A kind of support that many providers give, as boendestöd is. */
export interface KindOfSupport extends z.infer<typeof kindSchema> {
  id: string;
}

export const kindsOfSupport: KindOfSupport[] = readdirSync(join(folder, 'kinds'))
  .toSorted()
  .map((file) => ({ id: basename(file, '.json'), ...readTable(join('kinds', file), kindSchema) }));

export const stopWords = readTable(
  'stop-words.json',
  z.strictObject({
    /** Words that only hold a sentence together. */
    function: words,
    /** Words that everything here is about ("stöd"): parts of names, but nothing to search for alone. */
    silent: words,
    /** Words that say little alone ("hemma"). */
    light: words,
    english: words,
    englishLight: words,
    /** Words that English has and Swedish has not. */
    englishOnly: words,
  }),
);

export const stemExceptions = readTable(
  'stem-exceptions.json',
  z.strictObject({
    /** What Snowball takes for different words: the stem that they share, and its forms. */
    families: z.array(words.min(2)),
    /** Names and abbreviations that are not to be stemmed. */
    keep: words,
  }),
);

export const compounds = readTable(
  'compounds.json',
  z.strictObject({
    heads: words,
    modifiers: words,
    /** Words that only look like compounds. */
    whole: words,
    /** What a modifier is as a word of its own: "arbets" is "arbete". */
    joints: z.record(z.string(), z.string()),
  }),
);

/** English words with the Swedish ones that entries use. */
export const englishWords = readTable('english-words.json', z.record(z.string(), words));

export const askers = readTable(
  'askers.json',
  z.strictObject({
    relatives: words,
    children: words,
    possessives: words,
    /** How those who work with support speak of it: words that only they use, that they use most, and what they are. */
    professionals: z.strictObject({ surely: words, maybe: words, people: words }),
  }),
);

/** Harm that people do to each other, and who it is done by and to; see `deeds.ts` for how they are read. */
export const deeds = readTable(
  'deeds.json',
  z.strictObject({ harming: words, harmed: words, self: words, others: words, between: words }),
);

/** What people say when something cannot wait; see `urgent.ts` for how they are read. */
export const urgentSayings = readTable(
  'urgent.json',
  z.strictObject({ suicide: words, violence: words, danger: words }),
);

const graded = /^([a-z0-9-]+):([123])$/;

/** A situation as somebody would put it, and how right kinds of support are in it: 3 for just the thing, 1 for worth knowing of. */
export interface Situation {
  text: string;
  grades: Record<string, number>;
}

/** The table's lines are only looked at when they are asked for: they are many, and what they teach is kept. */
function situationsIn(path: string): () => Situation[] {
  const table = readText(path);
  return () =>
    table
      .trimEnd()
      .split('\n')
      .map((line, at) => {
        const [text = '', grades = ''] = line.split('\t');
        const known = grades.split(' ').map((each) => graded.exec(each));
        if (text === '' || known.includes(null)) throw new Error(`${path}, line ${at + 1}: ${line}`);
        return {
          text,
          grades: Object.fromEntries(known.map((each) => [each?.[1] ?? '', Number(each?.[2])])),
        };
      });
}

export const situations = {
  sv: situationsIn('situations.sv.tsv'),
  en: situationsIn('situations.en.tsv'),
};

const linesOfWords = situationsIn('words.sv.tsv');

/**
 * What single words are about: professions, authorities, benefits, diagnoses, medicines, kinds of housing. A line's words, with
 * commas between them, each mean the same kinds of support, graded as those of situations are.
 */
export const aboutWords = (): Situation[] =>
  linesOfWords().flatMap(({ text, grades }) => text.split(', ').map((word) => ({ text: word, grades })));

/** Localities, city districts and short names of towns, with the code of the municipality that they lie in. */
export const localities: { name: string; municipality: string }[] = readText('localities.tsv')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [name = '', municipality = ''] = line.split('\t');
    if (!/^\d{4}$/.test(municipality)) throw new Error(`localities.tsv: ${line}`);
    return { name, municipality };
  });

/** Differs whenever a table does: what was read with other tables is to be read anew. */
export const tablesFingerprint = digest.digest('hex');
