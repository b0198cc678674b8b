import type { Intervention, Texts } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { createHash } from 'node:crypto';
import { partsOf } from './analysis/compounds.ts';
import { swedishStems } from './analysis/concepts.ts';
import { kindTerm, languageOf, tagTerm, type Language } from './analysis/language.ts';
import { contentStems, termOfName, wholeName } from './analysis/phrases.ts';
import { placeWords } from './analysis/places.ts';
import { englishStem, stem } from './analysis/stem.ts';
import { kindsOfSupport } from './analysis/tables.ts';
import { tokensOf, type Token } from './analysis/tokens.ts';
import { isEnglishStopWord } from './analysis/word-worth.ts';

/** How strongly a wording holds a term, from the strongest: every term is at one of these levels. */
export const levels = [0.9, 0.7, 0.5, 0.35, 0.2, 0.1] as const;

/**
 * What an entry says, places left out. Copies of an entry for other places say the same and share one wording, so that a word's
 * rarity counts texts and not copies.
 */
export interface Wording {
  /** The same for entries that say the same. */
  key: string;
  /** The terms by level, those of the strongest first: a millisecond's work, which only one of those that say the same needs. */
  terms: () => string[][];
  /** The words as they are written, in lower case: for spelling. */
  words: string[];
}

/** What a field's words are worth: title > summary > provider and tags > text. */
const fieldWorth = {
  title: 3,
  summary: 1.4,
  forWhom: 0.8,
  description: 0.6,
  easyRead: 0.35,
  goodToKnow: 0.25,
  howToGetIt: 0.15,
} as const;
const providerWorth = 1.2;
const tagWorth = 1.2;
const titleWorth = 20;
const providerNameWorth = 3;
/** A compound's part is worth this much of the word. */
const partShare = 0.55;
/** What a kind of support that the title names is worth; one that is only spoken of is worth as much as its words, at most. */
const kindWorth = { subject: 8, spokenOfAtMost: 0.8, spokenOfAtLeast: 0.5, alike: 3 };
const mostAlike = 4;
/** Worth becomes strength w / (w + this): the third mention of a word says less than the first. */
const saturation = 1.2;

const taggedFields = ['needs', 'targetGroups', 'methods', 'languages', 'forms', 'incomeTypes'] as const;

/** The kinds of support with the terms of their names. */
const namedKinds = kindsOfSupport.map(({ id, names }) => ({
  kind: kindTerm(id),
  terms: names.flatMap((name) => termOfName(name) ?? []),
}));

class Worths extends Map<string, number> {
  add(term: string, worth: number): void {
    this.set(term, (this.get(term) ?? 0) + worth);
  }
  atLeast(term: string, worth: number): void {
    this.set(term, Math.max(this.get(term) ?? 0, worth));
  }
}

const placeWordsOf = new WeakMap<Reference, ReturnType<typeof placeWords>>();

/** Reads what an entry says, in the language that the reference data gives. */
export function readWording(entry: Intervention, reference: Reference): Wording {
  const isPlace = placeWordsOf.get(reference) ?? placeWords(reference);
  placeWordsOf.set(reference, isPlace);
  const { sv, en } = entry.texts;
  const withoutPlaces = (text: string) => tokensOf(text).filter(({ lower }) => !isPlace(lower));
  const read = [
    ...Object.entries(fieldWorth).map(([field, worth]) => ({
      tokens: withoutPlaces(sv[field as keyof Texts]),
      worth,
    })),
    { tokens: withoutPlaces(entry.provider.name), worth: providerWorth },
  ];
  const said = read.map(({ tokens }) => tokens.map(({ raw }) => raw).join(' '));
  const words = new Set(read.flatMap(({ tokens }) => tokens.map(({ lower }) => lower)));
  return {
    key: keyOf([...said, en ? JSON.stringify(en) : ''], entry),
    words: [...words].filter((word) => word.length > 1 && !/\d/.test(word)),
    terms: () => toLevels(worthsOf(entry, read, withoutPlaces, languageOf(reference))),
  };
}

function worthsOf(
  entry: Intervention,
  read: { tokens: Token[]; worth: number }[],
  withoutPlaces: (text: string) => Token[],
  language: Language,
): Worths {
  const { sv, en } = entry.texts;
  const worths = new Worths();
  for (const { tokens, worth } of read) addTokens(tokens, worth, worths, language);
  for (const piece of piecesOf(sv.title)) addName(withoutPlaces(piece), titleWorth, worths);
  addName(withoutPlaces(entry.provider.name), providerNameWorth, worths);
  if (en) addEnglish(en, worths);
  for (const field of taggedFields)
    for (const id of entry[field]) worths.atLeast(tagTerm(field, id), tagWorth);
  worths.atLeast(tagTerm('providerType', entry.provider.type), tagWorth);
  const titleSays = addNamedKinds(withoutPlaces(sv.title), worths, language);
  if (!titleSays) addAlikeKinds(sv, worths, language);
  return worths;
}

function addTokens(tokens: Token[], worth: number, worths: Worths, language: Language): void {
  for (const [position, token] of tokens.entries()) {
    if (token.abbreviation) worths.add(abbreviationTerm(token.raw), worth);
    if (token.abbreviation && language.synonyms.collides(token.raw)) continue;
    worths.add(stem(token.lower), worth);
    for (const part of partsOf(token.lower)) worths.add(part, worth * partShare);
    const next = tokens[position + 1];
    if (next?.hyphenated) worths.add(stem(token.lower + next.lower), worth);
  }
  for (const term of language.phrases.find(contentStems(tokens))) worths.add(term, worth);
}

/** An abbreviation as a term of its own: "FaR" is not "får". */
export const abbreviationTerm = (raw: string): string => `^${raw.toUpperCase()}`;
/** A word of an entry's English text. */
export const englishTerm = (stemmed: string): string => `e:${stemmed}`;

/** A title in whole, and its pieces around dashes, colons and brackets: "Samordnad individuell plan (SIP)". */
const piecesOf = (title: string): string[] => [title, ...title.split(/\s[–-]\s|[():,]/)];

function addName(tokens: Token[], worth: number, worths: Worths): void {
  const name = wholeName(tokens);
  if (name !== null) worths.atLeast(name, worth);
}

function addEnglish(texts: Texts, worths: Worths): void {
  for (const [field, worth] of Object.entries(fieldWorth))
    for (const { lower } of tokensOf(texts[field as keyof Texts]))
      if (!isEnglishStopWord(lower)) worths.add(englishTerm(englishStem(lower)), worth);
}

/** The kinds of support that an entry is, by their names in its title, and those that it speaks of. Whether its title says one. */
function addNamedKinds(title: Token[], worths: Worths, language: Language): boolean {
  const inTitle = new Set(titleTerms(title, language));
  const named: string[] = [];
  for (const { kind, terms } of namedKinds) {
    if (terms.some((term) => inTitle.has(term))) named.push(kind);
    const spokenOf = Math.max(0, ...terms.map((term) => worths.get(term) ?? 0));
    if (spokenOf > kindWorth.spokenOfAtLeast)
      worths.atLeast(kind, Math.min(spokenOf, kindWorth.spokenOfAtMost));
  }
  for (const term of named) worths.atLeast(term, kindWorth.subject);
  return named.length > 0;
}

function titleTerms(tokens: Token[], language: Language): string[] {
  const stems = contentStems(tokens);
  const joined = tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    return next?.hyphenated ? [stem(token.lower + next.lower)] : [];
  });
  return [...stems.map((found) => found.stem), ...joined, ...language.phrases.find(stems)];
}

/** What kinds of support an entry with a name of its own ("Alis") is like, from what it says of itself. */
function addAlikeKinds({ title, summary, forWhom }: Texts, worths: Worths, language: Language): void {
  const said = new Map(swedishStems(`${title} ${summary} ${forWhom}`).map((word) => [word, 1]));
  for (const { id, strength } of language.findKinds(said).slice(0, mostAlike))
    worths.atLeast(kindTerm(id), strength ** 2 * kindWorth.alike);
}

function toLevels(worths: Worths): string[][] {
  const terms: string[][] = levels.map(() => []);
  for (const [term, worth] of worths) {
    const strength = worth / (worth + saturation);
    const level = levels.findIndex((step, at) => strength >= (step + (levels[at + 1] ?? 0)) / 2);
    if (level >= 0) terms[level]?.push(term);
  }
  return terms;
}

/**
 * From what the entry itself says and nothing that editors can change beside it, so that indexes made at different times agree:
 * its words without places, its tags, and what decides its order within a question.
 */
function keyOf(said: string[], entry: Intervention): string {
  const { orientation, ageMin, ageMax, coverage, provider } = entry;
  const tags = taggedFields.map((field) => entry[field]);
  return createHash('sha256')
    .update(JSON.stringify([said, tags, provider.type, orientation, ageMin, ageMax, coverage.kind]))
    .digest('base64url')
    .slice(0, 12);
}
