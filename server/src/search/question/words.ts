import { knownPartsOf, partsOf } from '../analysis/compounds.ts';
import type { Language } from '../analysis/language.ts';
import { stemsOfTerm } from '../analysis/phrases.ts';
import type { Lexicon, Repair } from '../analysis/spelling.ts';
import { englishStem, stem } from '../analysis/stem.ts';
import type { Token } from '../analysis/tokens.ts';
import { isFunctionWord, worthOfEnglishWord, worthOfWord } from '../analysis/word-worth.ts';
import { abbreviationTerm, englishTerm } from '../wording.ts';
import { translationsOf, type KnownWords } from './english.ts';
import type { Heard } from './heard.ts';
import type { Unit } from './unit.ts';

/** How much of a word each way to match it is. */
const worth = {
  synonym: 0.4,
  synonymOfAbbreviation: 0.7,
  part: 0.45,
  /** A compound that nobody has written means what its parts mean. */
  partOfUnknown: 0.7,
  joined: 0.9,
  english: 0.9,
  translation: 0.7,
  /** Names and loan words are the same in both languages. */
  swedishInEnglish: 0.35,
};
/** How sure the finding of concepts may be of each. */
const certainty = {
  abbreviation: 0.9,
  translation: 0.8,
  synonym: 0.4,
  part: 0.55,
  partOfUnknown: 0.9,
  joined: 0.9,
  englishInSwedish: 0.9,
};

export interface WordParts {
  language: Language;
  lexicon: Lexicon;
  known: KnownWords;
  heard: Heard;
  /** Filled with what misspelt words were read as, by the word as typed in lower case. */
  corrections: Map<string, string>;
}

/** A question's words as units, each with every way to match it; what they say is heard. */
export function wordUnits(tokens: Token[], english: boolean, parts: WordParts): Unit[] {
  return tokens.flatMap((token, position) => {
    const offers = new Map<string, number>();
    const offer = (term: string, weight: number) => offers.set(term, Math.max(offers.get(term) ?? 0, weight));
    const worthAlone = english ? worthOfEnglishWord(token.lower) : worthOfWord(token.lower);
    if (token.abbreviation) offerAbbreviation(token, offer, parts);
    if (!(token.abbreviation && parts.language.synonyms.collides(token.raw))) {
      if (worthAlone === 0) {
        if (!english && !isFunctionWord(token.lower)) parts.heard.hear('sv', stem(token.lower), 1);
        return [];
      }
      if (english) offerEnglish(token, offer, parts);
      else offerSwedish(token, offer, parts);
    }
    // "Hjelp" is "hjälp", which says nothing alone.
    const meant = parts.corrections.get(token.lower);
    if (meant !== undefined && worthOfWord(meant) === 0) return [];
    if (!english) offerJoined(tokens, position, offer, parts);
    const alternatives = Array.from(offers, ([term, weight]) => ({ term, weight }));
    return [{ kind: 'word', weight: token.abbreviation ? 1 : worthAlone, alternatives, said: token.lower }];
  });
}

type Offer = (term: string, weight: number) => void;

function offerAbbreviation({ raw }: Token, offer: Offer, { language, heard }: WordParts): void {
  offer(abbreviationTerm(raw), 1);
  for (const term of language.synonyms.ofAbbreviation(raw)) {
    offer(term, worth.synonymOfAbbreviation);
    for (const word of stemsOfTerm(term)) heard.hear('sv', word, certainty.abbreviation);
  }
}

function offerEnglish({ lower }: Token, offer: Offer, { lexicon, heard }: WordParts): void {
  const root = englishStem(lower);
  heard.hear('en', root, 1);
  offer(englishTerm(root), worth.english);
  for (const term of translationsOf(lower)) {
    offer(term, worth.translation);
    heard.hear('sv', term, certainty.translation);
  }
  if (lexicon.has(stem(lower))) offer(stem(lower), worth.swedishInEnglish);
}

function offerSwedish(token: Token, offer: Offer, parts: WordParts): void {
  const { language, lexicon, known, heard, corrections } = parts;
  for (const { word, certainty: sure } of readingsOf(token.lower, lexicon, corrections)) {
    const root = stem(word);
    offer(root, sure);
    heard.hear('sv', root, sure);
    const isWhole = lexicon.has(root);
    const listed = partsOf(word);
    const inside = isWhole || listed.some(lexicon.has) ? listed : knownPartsOf(word, lexicon.has);
    for (const part of inside) {
      offer(part, (isWhole ? worth.part : worth.partOfUnknown) * sure);
      heard.hear('sv', part, (isWhole ? certainty.part : certainty.partOfUnknown) * sure);
    }
    for (const term of language.synonyms.of(root)) {
      offer(term, worth.synonym * sure);
      heard.hear('sv', term, certainty.synonym * sure);
    }
  }
  // A word that only English knows, among Swedish ones.
  const root = englishStem(token.lower);
  if (lexicon.has(stem(token.lower)) || !(known.english(root) || language.knowsEnglish(root))) return;
  heard.hear('en', root, certainty.englishInSwedish);
  offer(englishTerm(root), worth.english);
  for (const term of translationsOf(token.lower)) offer(term, worth.translation);
}

/** "boende stöd" is boendestöd, and "arbets träning" arbetsträning. */
function offerJoined(tokens: Token[], position: number, offer: Offer, { lexicon, heard }: WordParts): void {
  const lower = tokens[position]?.lower ?? '';
  for (const [first, last] of [
    [tokens[position - 1]?.lower, lower],
    [lower, tokens[position + 1]?.lower],
  ]) {
    if (first === undefined || last === undefined) continue;
    for (const joined of [first + last, `${first}s${last}`])
      if (lexicon.has(stem(joined))) {
        offer(stem(joined), worth.joined);
        heard.hear('sv', stem(joined), certainty.joined);
      }
  }
}

const shortestPart = 4;
/** Repairs surer than this are missing dots: the word is then no compound that nobody has written. */
const dotless = 0.9;
const doubtful = 0.8;
/** What a neighbour of such a compound is still worth. */
const besideCompound = 0.5;

/**
 * What a word may be meant as: itself when the catalogue knows it or its parts; otherwise also what it is the beginning of, or
 * its nearest neighbours.
 */
function readingsOf(
  lower: string,
  lexicon: Lexicon,
  corrections: Map<string, string>,
): { word: string; certainty: number }[] {
  const itself = { word: lower, certainty: 1 };
  if (lexicon.has(stem(lower)) || /^\d+$/.test(lower)) return [itself];
  const repairs = lexicon.repair(lower);
  const [nearest] = repairs;
  const begun = nearest && nearest.certainty > dotless ? [] : lexicon.completions(lower);
  if (begun.length > 0) return [itself, ...begun];
  if (!nearest) return [itself, ...repairedParts(lower, lexicon)];
  if (isUnwrittenCompound(lower, nearest, lexicon))
    return [
      itself,
      ...repairs.map((repair) => ({ ...repair, certainty: repair.certainty * besideCompound })),
    ];
  corrections.set(lower, nearest.word);
  return [itself, ...repairs];
}

/** A misspelt compound that is not written here whole: one end is known, and the rest is repaired. */
function repairedParts(lower: string, lexicon: Lexicon): Repair[] {
  const isKnown = (part: string) => part.length >= shortestPart && lexicon.has(stem(part));
  for (let at = shortestPart; at <= lower.length - shortestPart; at += 1) {
    const [front, tail] = [lower.slice(0, at), lower.slice(at)];
    const [misspelt] = isKnown(tail) ? lexicon.repair(front) : [];
    if (misspelt) return [misspelt, { word: tail, stem: stem(tail), certainty: misspelt.certainty }];
  }
  for (let at = lower.length - shortestPart; at >= shortestPart; at -= 1) {
    const [front, tail] = [lower.slice(0, at), lower.slice(at)];
    const [misspelt] = isKnown(front) ? lexicon.repair(tail) : [];
    if (misspelt) return [{ word: front, stem: stem(front), certainty: misspelt.certainty }, misspelt];
  }
  return [];
}

/** A compound that nobody has written here: far-off neighbours of a long word are less likely. */
function isUnwrittenCompound(lower: string, nearest: Repair, lexicon: Lexicon): boolean {
  const parts = partsOf(lower);
  if (parts.length >= 2 && parts.every(lexicon.has) && nearest.certainty < dotless) return true;
  return nearest.certainty < doubtful && knownPartsOf(lower, lexicon.has).length === 2;
}
