import { englishStem, stem } from './stem.ts';
import { stopWords } from './tables.ts';

const functionWords = new Set(stopWords.function);
const silent = new Set(stopWords.silent);
const light = new Set(stopWords.light);
const dimStems = new Set([...stopWords.silent, ...stopWords.light].map(stem));
const english = new Set(stopWords.english);
const englishLight = new Set(stopWords.englishLight);
const dimEnglishStems = new Set(stopWords.englishLight.map(englishStem));
const englishOnly = new Set(stopWords.englishOnly);

const worthOfLight = 0.3;
const worthOfDimInSaying = 0.35;

export const isFunctionWord = (lower: string): boolean => functionWords.has(lower);
export const isEnglishStopWord = (lower: string): boolean => english.has(lower);
/** Words that English has and Swedish has not. */
export const isEnglishOnly = (lower: string): boolean => englishOnly.has(lower);

/** How much a word says by itself, beside its rarity: nothing ("stöd"), little ("hemma"), or all of it. */
export function worthOfWord(lower: string): number {
  if (functionWords.has(lower) || silent.has(lower)) return 0;
  return light.has(lower) ? worthOfLight : 1;
}

export function worthOfEnglishWord(lower: string): number {
  if (english.has(lower)) return 0;
  return englishLight.has(lower) ? worthOfLight : 1;
}

/** What a stem adds to a saying, beside its rarity: there "inte" and "stöd" mean something. */
export const worthInSaying = (stemmed: string): number => (dimStems.has(stemmed) ? worthOfDimInSaying : 1);
export const worthInEnglishSaying = (stemmed: string): number =>
  dimEnglishStems.has(stemmed) ? worthOfDimInSaying : 1;
