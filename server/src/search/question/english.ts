import type { Language } from '../analysis/language.ts';
import { termOfName } from '../analysis/phrases.ts';
import { englishStem, stem } from '../analysis/stem.ts';
import { englishWords } from '../analysis/tables.ts';
import type { Token } from '../analysis/tokens.ts';
import { isEnglishOnly, isEnglishStopWord, worthOfWord } from '../analysis/word-worth.ts';

const dictionary = new Map<string, string[]>();
for (const [word, swedish] of Object.entries(englishWords)) {
  dictionary.set(word, swedish);
  dictionary.set(englishStem(word), swedish);
}

/** The Swedish terms of an English word. */
export function translationsOf(lower: string): string[] {
  const swedish = dictionary.get(lower) ?? dictionary.get(englishStem(lower)) ?? [];
  return swedish.flatMap((name) => termOfName(name) ?? []);
}

/** What the catalogue and the language know of words: by Swedish and by English stem. */
export interface KnownWords {
  swedish(stem: string): boolean;
  english(stem: string): boolean;
}

/** Whether a question is written in English, by the words that only one of the languages has. */
export function isEnglish(tokens: Token[], known: KnownWords, language: Language): boolean {
  let english = 0;
  let swedish = 0;
  for (const { lower } of tokens) {
    if (isEnglishOnly(lower)) english += 1;
    if (isEnglishStopWord(lower)) continue;
    const root = englishStem(lower);
    const inEnglish = known.english(root) || language.knowsEnglish(root);
    const inSwedish = known.swedish(stem(lower));
    if (inEnglish && !inSwedish) english += 1;
    else if ((inSwedish && !inEnglish) || worthOfWord(lower) < 1) swedish += 1;
  }
  return english > swedish;
}
