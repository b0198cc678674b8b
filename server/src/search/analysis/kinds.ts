import { partsOf } from './compounds.ts';
import { englishStems, type Said } from './concepts.ts';
import type { Example } from './kind-model.ts';
import { stem } from './stem.ts';
import { besideDeed, deedTerm, findDeed, isDeed } from './deeds.ts';
import { aboutWords, kindsOfSupport, situations } from './tables.ts';
import { tokensOf } from './tokens.ts';
import { isFunctionWord } from './word-worth.ts';

/** What grades of situations are worth as examples. */
const rightness = [0, 0.15, 0.45, 1];
/** A compound's part says less than the word. */
const partShare = 0.55;
/** A line that says what a word is about is worth as much as so many people who use it. */
const timesOfAboutWord = 5;

/** English words are told from Swedish ones of the same spelling. */
export const englishSaid = (stemmed: string): string => `e:${stemmed}`;

function swedish(text: string): Said {
  const said = new Map<string, number>();
  const say = (stemmed: string, certainty: number) =>
    said.set(stemmed, Math.max(said.get(stemmed) ?? 0, certainty));
  const tokens = tokensOf(text);
  const deed = findDeed(tokens);
  if (deed) say(deedTerm(deed), 1);
  for (const { lower } of tokens) {
    if (isFunctionWord(lower)) continue;
    say(stem(lower), deed && isDeed(lower) ? besideDeed : 1);
    for (const part of partsOf(lower)) say(part, partShare);
  }
  return said;
}

const english = (text: string): Said =>
  new Map(englishStems(text).map((stemmed) => [englishSaid(stemmed), 1]));

const graded = (grades: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(grades).map(([id, grade]) => [id, rightness[grade] ?? 0]));

/** Everything that the tables have said of the kinds of support. */
export function examplesOfKinds(): Example[] {
  return [
    ...kindsOfSupport.flatMap(({ id, names, sv, en }) => [
      ...[...names, ...sv].map((text) => ({ said: swedish(text), kinds: { [id]: 1 }, times: 1 })),
      ...en.map((text) => ({ said: english(text), kinds: { [id]: 1 }, times: 1 })),
    ]),
    ...situations.sv().map(({ text, grades }) => ({ said: swedish(text), kinds: graded(grades), times: 1 })),
    ...situations.en().map(({ text, grades }) => ({ said: english(text), kinds: graded(grades), times: 1 })),
    ...aboutWords().map(({ text, grades }) => ({
      said: swedish(text),
      kinds: graded(grades),
      times: timesOfAboutWord,
    })),
  ];
}
