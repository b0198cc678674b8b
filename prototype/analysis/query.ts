import { findAge } from './ages.ts';
import { findAsker, type Asker } from './asker.ts';
import { knownPartsOf, partsOf } from './compounds.ts';
import { wholeName } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import { scrub } from './normal-form.ts';
import englishWords from '../tables/english.json' with { type: 'json' };
import { contentStems, termOfName } from './phrases.ts';
import type { createPlaceFinder, Place } from './places.ts';
import { englishStem, stem } from './stem.ts';
import { supportTerm, type Tables } from './tables.ts';
import { tokensOf, type Token } from './tokens.ts';
import { isEnglishOnly, isEnglishStopWord, isFunctionWord, weightOfEnglishWord, weightOfWord } from './words.ts';

/** A word, phrase or concept of a query: any of the alternatives, at its weight, is a match. */
export interface Unit {
  kind: 'word' | 'phrase' | 'name' | 'concept';
  label: string;
  weight: number;
  alternatives: { term: string; weight: number }[];
}

export interface AnalysedQuery {
  units: Unit[];
  place: Place | null;
  age: number | null;
  asker: Asker['for'] | null;
  /** Whether it speaks of a child or a young person. */
  youth: boolean;
  english: boolean;
  /** The query with misspelt words as the catalogue spells them; null when there is nothing to put right. */
  spelling: string | null;
}

export interface QueryParts {
  tables: Tables;
  lexicon: Lexicon;
  englishLexicon: (stem: string) => boolean;
  findPlace: ReturnType<typeof createPlaceFinder>;
}

/** What weighs what; measured on judged queries. */
export const weights = {
  synonym: 0.6,
  part: 0.45,
  unknownPart: 0.7,
  joined: 0.9,
  english: 0.9,
  translation: 0.7,
  concept: 2.4,
  tagConcept: 1.2,
  name: 3,
  phrase: 0.8,
  anhorig: 0.7,
  concepts: 12,
  related: 0.6,
};

export function analyseQuery(text: string, parts: QueryParts): AnalysedQuery {
  const { tables, lexicon, findPlace, englishLexicon } = parts;
  const typed = calm(tokensOf(scrub(text)));
  const place = findPlace(typed);
  const unplaced = place ? typed.filter((_, at) => at < place.from || at >= place.to) : typed;
  const age = findAge(unplaced);
  const asker = findAsker(unplaced);
  const youth = unplaced.some(({ lower }) => /^(tonår|tonårs|teen|barn|elev|child|kid|ung|ungdom|young|bebis|flicka|pojke)/.test(lower) && !/^ungefär/.test(lower));
  const aside = new Set([...(age?.tokens ?? []), ...(asker?.tokens ?? [])]);
  const tokens = unplaced.filter((_, at) => !aside.has(at));

  const english = isEnglish(tokens, lexicon, englishLexicon, tables);
  const said = { sv: new Map<string, number>(), en: new Map<string, number>() };
  const say = (language: 'sv' | 'en', word: string, certainty: number) => {
    said[language].set(word, Math.max(said[language].get(word) ?? 0, certainty));
  };
  const units: Unit[] = [];
  const corrections = new Map<string, string>();
  for (const word of wordsOfAge(age?.years ?? null, asker)) if (!english) say('sv', stem(word), 0.8);
  for (const at of asker?.tokens ?? []) {
    say('sv', stem(unplaced[at]?.lower ?? ''), 1);
    if (english) say('en', englishStem(unplaced[at]?.lower ?? ''), 1);
  }

  for (const [position, token] of tokens.entries()) {
    const weight = english ? weightOfEnglishWord(token.lower) : weightOfWord(token.lower);
    const alternatives = new Map<string, number>();
    const offer = (term: string, worth: number) => alternatives.set(term, Math.max(alternatives.get(term) ?? 0, worth));
    if (token.abbreviation) {
      offer(`^${token.raw.toUpperCase()}`, 1);
      for (const term of tables.synonyms.ofAbbreviation(token.raw)) {
        offer(term, weights.synonym + 0.1);
        for (const word of term.replace(/^p:/, '').split(' ')) say('sv', word, 0.9);
      }
    }
    if (!(token.abbreviation && tables.synonyms.collides(token.raw))) {
      if (weight === 0) {
        if (!english && !isFunctionWord(token.lower)) say('sv', stem(token.lower), 1);
        continue;
      }
      if (english) {
        const root = englishStem(token.lower);
        say('en', root, 1);
        offer(`e:${root}`, weights.english);
        for (const term of translations(token.lower, root)) {
          offer(term, weights.translation);
          if (!term.startsWith('p:')) say('sv', term, 0.8);
        }
        // Names and loan words are the same in both languages.
        if (lexicon.has(stem(token.lower))) offer(stem(token.lower), 0.35);
      } else {
        const mayBe = readings(token, lexicon, corrections);
        for (const { word, certainty } of mayBe) {
          const root = stem(word);
          offer(root, certainty);
          say('sv', root, certainty);
          // A compound that nobody has written here means what its parts mean.
          const whole = lexicon.has(root);
          const tableParts = partsOf(word);
          const parts = whole || tableParts.some(lexicon.has) ? tableParts : knownPartsOf(word, lexicon.has);
          for (const part of parts) {
            offer(part, (whole ? weights.part : weights.unknownPart) * certainty);
            say('sv', part, (whole ? 0.55 : 0.9) * certainty);
          }
          for (const term of tables.synonyms.of(root)) {
            offer(term, weights.synonym * certainty);
            if (!term.startsWith('p:')) say('sv', term, 0.7 * certainty);
          }
        }
        // A word that only English knows, in a query of few words.
        const root = englishStem(token.lower);
        if (!lexicon.has(stem(token.lower)) && (englishLexicon(root) || tables.concepts.en.knows(root))) {
          say('en', root, 0.9);
          offer(`e:${root}`, weights.english);
          for (const term of translations(token.lower, root)) offer(term, weights.translation);
        }
      }
    }
    const next = tokens[position + 1];
    if (next && !english) {
      const together = token.lower + next.lower;
      for (const joined of [together, `${token.lower}s${next.lower}`])
        if (lexicon.has(stem(joined))) {
          offer(stem(joined), weights.joined);
          say('sv', stem(joined), 0.9);
        }
    }
    const before = tokens[position - 1];
    if (before && !english)
      for (const joined of [before.lower + token.lower, `${before.lower}s${token.lower}`])
        if (lexicon.has(stem(joined))) offer(stem(joined), weights.joined);
    units.push({
      kind: 'word',
      label: token.raw,
      weight: Math.max(weight, token.abbreviation ? 1 : 0),
      alternatives: [...alternatives].map(([term, worth]) => ({ term, weight: worth })),
    });
  }

  if (!english) units.push(...phraseUnits(tokens, tables), ...nameUnits(tokens, corrections));
  const forRelative = asker?.for === 'relative' && !(age && age.years < 18);
  units.push(...conceptUnits(said, tables, forRelative));
  return {
    units,
    place: place?.place ?? null,
    age: age?.years ?? null,
    asker: asker?.for ?? null,
    youth,
    english,
    spelling: corrections.size > 0 ? respell(text, corrections) : null,
  };
}

/** What people of an age are called: "12 åring" speaks of a child. */
function wordsOfAge(years: number | null, asker: Asker | null): string[] {
  if (years === null) return asker?.for === 'child' ? ['barn'] : [];
  if (years < 13) return ['barn'];
  if (years < 18) return ['barn', 'tonåring', 'ung'];
  if (years < 26) return ['ung'];
  return years >= 65 ? ['äldre'] : [];
}

/** The Swedish terms of an English word. */
function translations(word: string, root: string): string[] {
  return (dictionary.get(word) ?? dictionary.get(root) ?? []).flatMap((swedish) => termOfName(swedish) ?? []);
}

const dictionary = new Map<string, string[]>();
for (const [word, swedish] of Object.entries(englishWords)) {
  dictionary.set(word, swedish);
  dictionary.set(englishStem(word), swedish);
}

/** A query in capitals is no row of abbreviations. */
function calm(tokens: Token[]): Token[] {
  const shouted = tokens.length > 1 && tokens.every(({ raw }) => raw === raw.toUpperCase()) && tokens.some(({ raw }) => raw.length > 6);
  return shouted ? tokens.map((token) => ({ ...token, abbreviation: false })) : tokens;
}

function isEnglish(
  tokens: Token[],
  lexicon: Lexicon,
  englishLexicon: (stem: string) => boolean,
  tables: Tables,
): boolean {
  let english = 0;
  let swedish = 0;
  for (const { lower } of tokens) {
    if (isEnglishOnly(lower)) english += 1;
    const root = englishStem(lower);
    const known = englishLexicon(root) || tables.concepts.en.knows(root);
    const here = lexicon.has(stem(lower));
    if (!isEnglishStopWord(lower) && known && !here) english += 1;
    else if (here && !known && !isEnglishStopWord(lower)) swedish += 1;
    else if (weightOfWord(lower) < 1 && !isEnglishStopWord(lower)) swedish += 1;
  }
  return english > swedish;
}

/** What a word may be meant as: itself when the catalogue knows it or its parts, otherwise its nearest neighbours. */
function readings(token: Token, lexicon: Lexicon, corrections: Map<string, string>) {
  const { lower } = token;
  if (lexicon.has(stem(lower)) || /^\d+$/.test(lower)) return [{ word: lower, certainty: 1 }];
  const repaired = lexicon.repair(lower);
  const parts = partsOf(lower);
  const wholeParts = parts.length >= 2 && parts.every((part) => lexicon.has(part));
  if (wholeParts && !repaired.some(({ certainty }) => certainty > 0.9)) return [{ word: lower, certainty: 1 }];
  const [first] = repaired;
  // Far-off neighbours of a long word are less likely than a compound that nobody has written here.
  if (first && first.certainty < 0.8 && knownPartsOf(lower, lexicon.has).length === 2) return [{ word: lower, certainty: 1 }];
  if (!first) return [{ word: lower, certainty: 1 }];
  corrections.set(lower, first.word);
  return [{ word: lower, certainty: 1 }, ...repaired.map(({ word, certainty }) => ({ word, certainty }))];
}

function phraseUnits(tokens: Token[], tables: Tables): Unit[] {
  return tables.phrases.find(contentStems(tokens)).map(({ term }) => ({
    kind: 'phrase',
    label: term.slice(2),
    weight: weights.phrase,
    alternatives: [
      { term, weight: 1 },
      ...tables.synonyms.of(term).map((other) => ({ term: other, weight: weights.synonym })),
    ],
  }));
}

/** The longest runs of words may be the whole name of an entry. */
function nameUnits(tokens: Token[], corrections: Map<string, string>): Unit[] {
  const respelt = tokens.map((token) => ({ ...token, lower: corrections.get(token.lower) ?? token.lower }));
  const saying = respelt.filter(({ lower }) => !isFunctionWord(lower));
  const names: Unit[] = [];
  for (let length = Math.min(saying.length, 6); length >= 1; length -= 1)
    for (let from = 0; from + length <= saying.length; from += 1) {
      const run = saying.slice(from, from + length);
      const term = wholeName(run);
      const share = length / saying.length;
      if (term) names.push({ kind: 'name', label: term, weight: weights.name * share ** 2, alternatives: [{ term, weight: 1 }] });
      if (names.length > 12) return names;
    }
  return names;
}

/** Concepts that the query points to, and fainter the supports next to them: who finds no place there may find one here. */
function conceptUnits(said: { sv: Map<string, number>; en: Map<string, number> }, tables: Tables, forRelative: boolean): Unit[] {
  const strengths = new Map<string, number>();
  for (const { term, strength } of [...tables.concepts.sv.find(said.sv), ...tables.concepts.en.find(said.en)])
    strengths.set(term, Math.max(strengths.get(term) ?? 0, strength));
  const found = [...strengths]
    .map(([term, strength]) => ({ term, strength }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, weights.concepts);
  strengths.clear();
  for (const { term, strength } of found) strengths.set(term, strength);
  for (const { term, strength } of found.slice(0, 4))
    for (const [position, other] of tables.relatedTo(term).entries()) {
      const faint = strength * weights.related * 0.9 ** position;
      if (faint > (strengths.get(other) ?? 0)) strengths.set(other, faint);
    }
  // Who asks for somebody else may need support as well, whatever it is about.
  if (forRelative)
    for (const [position, id] of ['anhorigstod-kommun', 'anhorigforening'].entries()) {
      const strength = weights.anhorig * 0.8 ** position;
      strengths.set(supportTerm(id), Math.max(strengths.get(supportTerm(id)) ?? 0, strength));
    }
  return [...strengths].map(([term, strength]) => ({
    kind: 'concept',
    label: term,
    weight: strength * (term.startsWith('#') ? weights.tagConcept : weights.concept),
    alternatives: [{ term, weight: 1 }],
  }));
}

function respell(text: string, corrections: Map<string, string>): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => corrections.get(word.toLowerCase()) ?? word);
}
