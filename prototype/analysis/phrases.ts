import { stem } from './stem.ts';
import { tokensOf, type Token } from './tokens.ts';
import { isFunctionWord } from './words.ts';

/** The words of a text but for those that only hold sentences together, stemmed. */
export function contentStems(tokens: Token[]): { stem: string; position: number }[] {
  return tokens.flatMap((token, position) =>
    isFunctionWord(token.lower) ? [] : [{ stem: stem(token.lower), position }],
  );
}

/** Names of several words, found in texts and queries as one term: "skyddat boende", "våld i nära relation". */
export interface Phrases {
  /** The phrases that begin at each position of the stems: how many stems they take, and their term. */
  find(stems: { stem: string; position: number }[]): { at: number; length: number; term: string }[];
}

export function createPhrases(names: string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  const seen = new Set<string>();
  for (const name of names) {
    const stems = contentStems(tokensOf(name)).map((found) => found.stem);
    const [first] = stems;
    if (first === undefined || stems.length < 2 || seen.has(stems.join(' '))) continue;
    seen.add(stems.join(' '));
    byFirst.set(first, [...(byFirst.get(first) ?? []), stems]);
  }
  return {
    find(stems) {
      return stems.flatMap((start, at) =>
        (byFirst.get(start.stem) ?? [])
          .filter((phrase) => phrase.every((part, offset) => stems[at + offset]?.stem === part))
          .map((phrase) => ({ at, length: phrase.length, term: phraseTerm(phrase) })),
      );
    },
  };
}

export const phraseTerm = (stems: string[]): string => `p:${stems.join(' ')}`;

/** The term of a name: a stem, or the phrase of several. Null when nothing in it says anything. */
export function termOfName(name: string): string | null {
  const known = termByName.get(name);
  if (known !== undefined) return known;
  const term = readName(name);
  termByName.set(name, term);
  return term;
}

/** The names are those of the tables: a few thousand. */
const termByName = new Map<string, string | null>();

function readName(name: string): string | null {
  const stems = contentStems(tokensOf(name)).map((found) => found.stem);
  const [first] = stems;
  if (first === undefined) return null;
  return stems.length === 1 ? first : phraseTerm(stems);
}
