import { findAge, isSchool, isYouth, wordsOfAge, type FoundAge } from '../analysis/ages.ts';
import { findAsker, type Asker } from '../analysis/askers.ts';
import type { FoundConcept } from '../analysis/concepts.ts';
import { besideDeed, deedTerm, findDeed, isDeed } from '../analysis/deeds.ts';
import type { Language } from '../analysis/language.ts';
import type { FoundPlace } from '../analysis/places.ts';
import type { Lexicon } from '../analysis/spelling.ts';
import { englishStem, stem } from '../analysis/stem.ts';
import { tokensOf, type Token } from '../analysis/tokens.ts';
import { isFunctionWord } from '../analysis/word-worth.ts';
import { conceptUnits, findTags } from './concepts.ts';
import { isEnglish, type KnownWords } from './english.ts';
import { createHeard, type Heard } from './heard.ts';
import { nameUnits, phraseUnits } from './names.ts';
import type { Unit } from './unit.ts';
import { wordUnits } from './words.ts';

/** What a text asks for. */
export interface Question {
  /** What the entries are to hold. */
  units: Unit[];
  place: FoundPlace | null;
  age: FoundAge | null;
  /** It speaks of a child or a young person. */
  youth: boolean;
  /** It speaks of school, where pupils are. */
  school: boolean;
  /** Beside where and how old, it says nothing. */
  onlyWhereAndAge: boolean;
  /** The text as tokens: the positions of place and age count them. */
  tokens: Token[];
  /** The vocabularies' terms that it speaks of, surest first. */
  tags: FoundConcept[];
  /** What misspelt words were read as, by the word as typed in lower case. */
  corrections: ReadonlyMap<string, string>;
}

export interface QuestionParts {
  language: Language;
  lexicon: Lexicon;
  known: KnownWords;
  /** The year that it is, for who says when they were born. */
  year: number;
}

/** Older than this, a person asked for is an adult whose relatives may need support themselves. */
const grownUp = 18;
const certaintyOfAge = 0.8;
/** Longer questions have said what they are about by then. */
const mostTokens = 40;

/** Reads a text that no number identifies a person in: first where, how old and who asks, then what the rest says. */
export function readQuestion(text: string, { language, lexicon, known, year }: QuestionParts): Question {
  const tokens = calm(tokensOf(text).slice(0, mostTokens));
  const place = language.findPlace(tokens, lexicon.isWord);
  const isPlace = (at: number) => place !== null && at >= place.from && at < place.to;
  const age = findAge(tokens, year);
  const asker = findAsker(tokens);
  const isAside = (at: number) =>
    isPlace(at) || age?.tokens.includes(at) === true || asker?.tokens.includes(at) === true;
  const telling = tokens.filter((_, at) => !isAside(at));
  const english = isEnglish(telling, known, language);
  const heard = createHeard();
  const corrections = new Map<string, string>();
  if (!english) for (const word of agedWords(age, asker)) heard.hear('sv', stem(word), certaintyOfAge);
  const words = wordUnits(telling, english, { language, lexicon, known, heard, corrections });
  const spelt = telling.map((token) => ({ ...token, lower: corrections.get(token.lower) ?? token.lower }));
  const names = english ? [] : [...phraseUnits(spelt, language), ...nameUnits(spelt)];
  const tags = findTags(heard, language);
  // After the terms: "min mamma" is not about what is for parents.
  for (const at of asker?.tokens ?? []) hearAsker(tokens[at]?.lower ?? '', english, heard);
  hearDeed(tokens, heard);
  const isForRelative = asker?.for === 'relative' && !(age && age.years < grownUp);
  return {
    units: [...words, ...names, ...conceptUnits(tags, heard, language, isForRelative)],
    place,
    age,
    youth: asker?.for === 'child' || tokens.some(({ lower }, at) => !isPlace(at) && isYouth(lower)),
    school: tokens.some(({ lower }) => isSchool(lower)),
    onlyWhereAndAge: words.length === 0 && names.length === 0 && asker === null && (place ?? age) !== null,
    tokens,
    tags,
    corrections,
  };
}

function hearAsker(lower: string, english: boolean, heard: Heard): void {
  // "Min man" is not what is for men.
  if (!isFunctionWord(lower)) heard.hear('sv', stem(lower), 1);
  if (english) heard.hear('en', englishStem(lower), 1);
}

/** Whose harm it is, rather than the harm, says who needs what. */
function hearDeed(tokens: Token[], heard: Heard): void {
  const deed = findDeed(tokens);
  if (!deed) return;
  heard.hear('sv', deedTerm(deed), 1);
  for (const { lower } of tokens) if (isDeed(lower)) heard.doubt('sv', stem(lower), besideDeed);
}

function agedWords(age: FoundAge | null, asker: Asker | null): string[] {
  if (age) return wordsOfAge(age.years);
  return asker?.for === 'child' ? ['barn'] : [];
}

/** A text in capitals is no row of abbreviations. */
function calm(tokens: Token[]): Token[] {
  const isShouted =
    tokens.length > 1 &&
    tokens.every(({ raw }) => raw === raw.toUpperCase()) &&
    tokens.some(({ raw }) => raw.length > 6);
  return isShouted ? tokens.map((token) => ({ ...token, abbreviation: false })) : tokens;
}
