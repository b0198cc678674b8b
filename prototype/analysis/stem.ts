import snowball from 'snowball-stemmers';
import exceptions from '../tables/stem-exceptions.json' with { type: 'json' };

const swedish = snowball.newStemmer('swedish');
const english = snowball.newStemmer('english');

/** What Snowball takes for different words, and the stem that each family shares. */
const familyOf = new Map<string, string>();
for (const [stem = '', ...forms] of exceptions.families) for (const form of forms) familyOf.set(form, stem);
for (const word of exceptions.keep) familyOf.set(word, word);

const cache = new Map<string, string>();
const cacheSize = 100_000;

/** Endings that make a noun of a verb: "rådgivning" and "rådgivare" are of one family. At least four letters stay. */
const derivations = /(?<=.{4})(?:ningar|ning|ingar|ing|ande|ende)$/;

/** The stem of a Swedish word in lower case. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = familyOf.get(word) ?? regular(word);
  if (cache.size >= cacheSize) cache.clear();
  cache.set(word, result);
  return result;
}

/** Snowball leaves short words as they are: "äta" and "äter", "bada" and "badar" are one word here. */
const shortVerb = /^([^aeiouyåäö]{0,3}[aeiouyåäö][^aeiouyåäö]{1,3})(?:a|ar|er|ade|at|it|te|t)$/;

function regular(word: string): string {
  const genitive = word.endsWith('s') ? familyOf.get(word.slice(0, -1)) : undefined;
  if (genitive !== undefined) return genitive;
  // Snowball leaves the definite form of neuter nouns: "bidraget", "huset".
  const neuter = /(?<=.{4}[^aeiouyåäöh])ets?$/.test(word) ? familyOf.get(word.replace(/ets?$/, '')) : undefined;
  if (neuter !== undefined) return neuter;
  const stemmed: string = swedish.stem(word.replace(/(?<=.{4}[^aeiouyåäöh])ets?$/, ''));
  if (word.length <= 6 && stemmed.length >= word.length - 1) {
    const short = shortVerb.exec(word)?.[1];
    if (short !== undefined && short.length >= 2 && word.length <= 5) return familyOf.get(short) ?? short;
  }
  return familyOf.get(stemmed) ?? stemmed.replace(derivations, '');
}

/** The stem of an English word in lower case. */
export function englishStem(word: string): string {
  return english.stem(word);
}
