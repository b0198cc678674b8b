import type { Intervention, Texts } from '../../shared/src/intervention.ts';
import { fold } from './normal-form.ts';
import { partsOf } from './compounds.ts';
import { contentStems, termOfName } from './phrases.ts';
import { englishStem, stem } from './stem.ts';
import { swedishStems } from './concepts.ts';
import { conceptTerm, supportTerm, type Tables } from './tables.ts';
import { tokensOf, type Token } from './tokens.ts';
import { isEnglishStopWord } from './words.ts';

/** What a field's words are worth: title > provider and tags > summary > text. */
const fields = {
  title: 3,
  provider: 1.2,
  summary: 1.4,
  forWhom: 0.8,
  description: 0.6,
  easyRead: 0.35,
  goodToKnow: 0.25,
  howToGetIt: 0.15,
} as const;

/** A compound's part is worth this much of the word; the parts of a title's name are its subject. */
const partShare = 0.55;
const saturation = 1.2;

/** Strengths, from the strongest: an entry holds each of its terms at one level. */
export const levels = [0.9, 0.7, 0.5, 0.35, 0.2, 0.1] as const;
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** The terms of an entry by level, places left out: entries that say the same of different places have the same terms. */
export type EntryTerms = Map<string, number>;

/** The terms of an entry with strengths from 0 to 1, rounded to the levels. */
export function analyseEntry(entry: Intervention, tables: Tables, isPlace: (lower: string) => boolean): EntryTerms {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight);
  const atLeast = (term: string, weight: number) => weights.set(term, Math.max(weights.get(term) ?? 0, weight));

  const { sv, en } = entry.texts;
  const read = (text: string, worth: number) => {
    const tokens = tokensOf(text).filter(({ lower }) => !isPlace(lower));
    addTokens(tokens, worth, add, tables);
    return tokens;
  };
  for (const [field, worth] of Object.entries(fields)) {
    if (field === 'provider') read(entry.provider.name, worth);
    else read(textOf(sv, field), worth);
  }
  for (const name of wholeNames(sv.title, isPlace)) atLeast(name, 20);
  for (const name of wholeNames(entry.provider.name, isPlace).slice(0, 1)) atLeast(name, 3);
  if (en) {
    for (const [field, worth] of Object.entries(fields)) {
      if (field === 'provider') continue;
      for (const { lower } of tokensOf(textOf(en, field)))
        if (!isEnglishStopWord(lower)) add(`e:${englishStem(lower)}`, worth);
    }
  }
  for (const field of ['needs', 'targetGroups', 'methods', 'languages', 'forms', 'incomeTypes'] as const)
    for (const id of entry[field]) atLeast(conceptTerm(field, id), 1.2);
  atLeast(conceptTerm('providerType', entry.provider.type), 1.2);
  const known = addSupports(weights, titleTerms(sv.title, tables), tables, atLeast);
  if (!known) classify(sv, tables, atLeast);
  return toLevels(weights);
}

function textOf(texts: Texts, field: string): string {
  return field in texts ? texts[field as keyof Texts] : '';
}

function addTokens(tokens: Token[], worth: number, add: (term: string, weight: number) => void, tables: Tables): void {
  for (const [position, token] of tokens.entries()) {
    if (token.abbreviation) add(`^${token.raw.toUpperCase()}`, worth);
    if (token.abbreviation && tables.synonyms.collides(token.raw)) continue;
    add(stem(token.lower), worth);
    for (const part of partsOf(token.lower)) add(part, worth * partShare);
    const next = tokens[position + 1];
    if (next?.hyphenated) add(stem(token.lower + next.lower), worth);
  }
  const stems = contentStems(tokens);
  for (const { term } of tables.phrases.find(stems)) add(term, worth);
}

/** What a title says: its stems and phrases. */
function titleTerms(title: string, tables: Tables): Set<string> {
  const tokens = tokensOf(title);
  const stems = contentStems(tokens);
  const joined = tokens.flatMap((token, at) => (tokens[at + 1]?.hyphenated ? [stem(token.lower + (tokens[at + 1]?.lower ?? ''))] : []));
  return new Set([...stems.map((found) => found.stem), ...joined, ...tables.phrases.find(stems).map(({ term }) => term)]);
}

/** A title in whole, and its pieces around dashes, colons and brackets: "Samordnad individuell plan" and "SIP". */
function wholeNames(title: string, isPlace: (lower: string) => boolean): string[] {
  const pieces = [title, ...title.split(/\s[–-]\s|[():,]/)];
  return [...new Set(pieces.flatMap((piece) => wholeName(tokensOf(piece).filter(({ lower }) => !isPlace(lower))) ?? []))];
}

/** The term of a whole name, from its tokens in order. */
export function wholeName(tokens: Token[]): string | null {
  const stems = contentStems(tokens).map((found) => found.stem);
  return stems.length === 0 ? null : `=${stems.join(' ')}`;
}

/**
 * The kinds of support an entry is, by their names in its title, and those that it only speaks of. Tells whether its title says
 * what it is.
 */
function addSupports(
  weights: Map<string, number>,
  inTitle: Set<string>,
  tables: Tables,
  atLeast: (term: string, weight: number) => void,
): boolean {
  const named: string[] = [];
  for (const { id, names } of tables.supports) {
    const terms = names.flatMap((name) => termOfName(name) ?? []);
    if (terms.some((term) => inTitle.has(term))) named.push(supportTerm(id));
    const spoken = Math.max(0, ...terms.map((term) => weights.get(term) ?? 0));
    if (spoken > 0.5) atLeast(supportTerm(id), Math.min(spoken, spokenOf.most));
  }
  for (const term of named) atLeast(term, spokenOf.subject);
  return named.length > 0;
}

export const spokenOf = { most: 0.8, subject: 8 };

/** What kinds of support an entry with a name of its own ("Alis") is like, from what it says of itself. */
function classify(texts: Texts, tables: Tables, atLeast: (term: string, weight: number) => void): void {
  const said = new Map(swedishStems(`${texts.title} ${texts.summary} ${texts.forWhom}`).map((word) => [word, 1]));
  const alike = tables.concepts.sv.find(said).filter(({ term }) => term.startsWith('§'));
  const best = alike[0]?.strength ?? 0;
  for (const { term, strength } of alike.slice(0, 4)) atLeast(term, (strength / best) ** 2 * likeEnough.weight);
}

export const likeEnough = { weight: 1.6 };

function toLevels(weights: Map<string, number>): EntryTerms {
  const terms: EntryTerms = new Map();
  for (const [term, weight] of weights) {
    const strength = weight / (weight + saturation);
    const level = levels.findIndex((step, position) => strength >= (step + (levels[position + 1] ?? 0)) / 2);
    if (level >= 0) terms.set(term, levels[level] ?? 0);
  }
  return terms;
}

/** Words that name a place in an entry's coverage: they differ between copies and are matched as places instead. */
export function placeWords(names: string[]): (lower: string) => boolean {
  const words = new Set(names.flatMap((name) => name.split(/[\s-]+/)).flatMap((word) => [fold(word), `${fold(word)}s`]));
  for (const common of ['lan', 'region', 'kommun', 'stad', 'och', 'vara', 'mark', 'upplands', 'ostra', 'norra', 'sodra', 'vastra', 'lilla', 'kil', 'sala', 'ale', 'mora', 'regions', 'lans']) words.delete(common);
  return (lower) => words.has(fold(lower));
}
