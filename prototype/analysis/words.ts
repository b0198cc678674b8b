import stopWords from '../tables/stop-words.json' with { type: 'json' };
import { englishStem, stem } from './stem.ts';

/** Words that only hold sentences together: they are in no term, name or saying. */
const functionWords = new Set(stopWords.function);
/** Words that everything here is about ("stöd", "hjälp"): parts of names and sayings, but nothing to search for alone. */
const silent = new Set(stopWords.silent);
const light = new Set(stopWords.light);
const dimStems = new Set([...stopWords.silent, ...stopWords.light].map(stem));
const englishLight = new Set(stopWords.englishLight);
const dimEnglishStems = new Set(stopWords.englishLight.map(englishStem));
const english = new Set(stopWords.english);
const englishOnly = new Set(stopWords.englishOnly);

export const isFunctionWord = (lower: string): boolean => functionWords.has(lower);

/** How much a word says by itself: nothing ("stöd"), little ("hemma"), or what its rarity says. */
export function weightOfWord(lower: string): number {
  if (functionWords.has(lower) || silent.has(lower)) return 0;
  return light.has(lower) ? 0.3 : 1;
}

/** What a stem adds to a saying, beside its rarity. */
export const weightInSaying = (stemmed: string): number => (dimStems.has(stemmed) ? 0.35 : 1);
export const weightInEnglishSaying = (stemmed: string): number => (dimEnglishStems.has(stemmed) ? 0.35 : 1);

/** The same for an English word. */
export function weightOfEnglishWord(lower: string): number {
  if (english.has(lower)) return 0;
  return englishLight.has(lower) ? 0.3 : 1;
}

export const isEnglishStopWord = (lower: string): boolean => english.has(lower);
/** Words that English has and Swedish has not. */
export const isEnglishOnly = (lower: string): boolean => englishOnly.has(lower);
