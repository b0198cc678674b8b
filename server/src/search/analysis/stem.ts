import snowball from './snowball.js';
import { stemExceptions } from './tables.ts';

const swedish = snowball.newStemmer('swedish');
const english = snowball.newStemmer('english');

const familyOf = new Map<string, string>();
for (const family of stemExceptions.families)
  for (const form of family) familyOf.set(form, family[0] ?? form);
for (const word of stemExceptions.keep) familyOf.set(word, word);

/** Words come back: in texts, in sayings, in queries. */
const cacheSize = 100_000;

function remembering(
  stemOf: (word: string) => string,
  known = new Map<string, string>(),
): (word: string) => string {
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = stemOf(word);
    if (known.size >= cacheSize) known.clear();
    known.set(word, result);
    return result;
  };
}

/** Endings that make a noun of a verb: "rådgivning" and "rådgivare" are of one family. At least four letters stay. */
const derivations = /(?<=.{4})(?:ningar|ning|ingar|ing|ande|ende)$/;
/** Snowball leaves short words as they are: "äta" and "äter", "bada" and "badar" are one word here. */
const shortVerb = /^([^aeiouyåäö]{0,3}[aeiouyåäö][^aeiouyåäö]{1,3})(?:a|ar|er|ade|at|it|te|t)$/;
/** Snowball leaves the definite form of neuter nouns: "bidraget", "huset". */
const neuter = /(?<=.{4}[^aeiouyåäöh])ets?$/;

/** Snowball takes "verkstad", "verkstaden" and "verkstäder" for three words. */
const stead = /(?<=.{2})(?:stads?|stadens?|städers?|städernas?)$/;

const swedishStems = new Map<string, string>();

/** The stem of a Swedish word in lower case: Snowball's, but for what the table of exceptions and the rules above know better. */
export const stem = remembering((word) => familyOf.get(word) ?? regular(word), swedishStems);

/** @param stems words with what `stem` gives for them: it need not find that out again */
export function rememberStems(stems: ReadonlyMap<string, string>): void {
  for (const [word, stemmed] of stems) swedishStems.set(word, stemmed);
}

/** The stem of an English word in lower case. */
export const englishStem = remembering((word) => english.stem(word));

function regular(word: string): string {
  const genitive = word.endsWith('s') ? familyOf.get(word.slice(0, -1)) : undefined;
  if (genitive !== undefined) return genitive;
  const indefinite = neuter.test(word) ? familyOf.get(word.replace(neuter, '')) : undefined;
  if (indefinite !== undefined) return indefinite;
  if (stead.test(word)) return word.replace(stead, 'stad');
  const stemmed = swedish.stem(word.replace(neuter, ''));
  if (word.length <= 5 && stemmed.length >= word.length - 1) {
    const short = shortVerb.exec(word)?.[1];
    if (short !== undefined && short.length >= 2) return familyOf.get(short) ?? short;
  }
  return familyOf.get(stemmed) ?? stemmed.replace(derivations, '');
}
