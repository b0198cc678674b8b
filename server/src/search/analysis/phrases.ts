import { stem } from './stem.ts';
import { tokensOf, type Token } from './tokens.ts';
import { isFunctionWord } from './word-worth.ts';

/** A stem with the position of its token. */
export interface PlacedStem {
  stem: string;
  position: number;
}

/** The stems of a text in order, without words that only hold sentences together. */
export function contentStems(tokens: Token[]): PlacedStem[] {
  return tokens.flatMap((token, position) =>
    isFunctionWord(token.lower) ? [] : [{ stem: stem(token.lower), position }],
  );
}

/** Names of several words, found in texts and queries as one term: "skyddat boende", "våld i nära relation". */
export interface Phrases {
  /** The terms of the phrases in a text. */
  find(stems: PlacedStem[]): string[];
}

export function createPhrases(names: string[]): Phrases {
  const byFirst = new Map<string, Map<string, string[]>>();
  for (const name of names) {
    const stems = stemsOfName(name);
    const [first] = stems;
    if (first === undefined || stems.length < 2) continue;
    const known = byFirst.get(first) ?? new Map<string, string[]>();
    byFirst.set(first, known.set(phraseTerm(stems), stems));
  }
  return {
    find: (stems) =>
      stems.flatMap((start, at) =>
        [...(byFirst.get(start.stem) ?? [])]
          .filter(([, phrase]) => phrase.every((part, offset) => stems[at + offset]?.stem === part))
          .map(([term]) => term),
      ),
  };
}

const phraseTerm = (stems: string[]): string => `p:${stems.join('_')}`;

/** The stems of a phrase's term, or a stem alone. */
export const stemsOfTerm = (term: string): string[] =>
  term.startsWith('p:') ? term.slice(2).split('_') : [term];

export const isPhrase = (term: string): boolean => term.startsWith('p:');

/** The term of a name: a stem, or the phrase of several. Null when nothing in it says anything. */
export function termOfName(name: string): string | null {
  const stems = stemsOfName(name);
  const [first] = stems;
  if (first === undefined) return null;
  return stems.length === 1 ? first : phraseTerm(stems);
}

/** The term of a whole name: only the very same name has it. Null when nothing in it says anything. */
export function wholeName(tokens: Token[]): string | null {
  const stems = contentStems(tokens).map((found) => found.stem);
  return stems.length === 0 ? null : `=${stems.join('_')}`;
}

const stemsOfName = (name: string): string[] => contentStems(tokensOf(name)).map((found) => found.stem);
