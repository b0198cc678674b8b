import { partsOf } from './compounds.ts';
import { englishStems, type Said } from './concepts.ts';
import { createKindModel, type Example } from './kind-model.ts';
import { stem } from './stem.ts';
import { kindsOfSupport, situations } from './tables.ts';
import { tokensOf } from './tokens.ts';
import { isFunctionWord } from './word-worth.ts';

/** What grades of situations are worth as examples. */
const rightness = [0, 0.15, 0.45, 1];
/** A compound's part says less than the word. */
const partShare = 0.55;

/** English words are told from Swedish ones of the same spelling. */
export const englishSaid = (stemmed: string): string => `e:${stemmed}`;

function swedish(text: string): Said {
  const said = new Map<string, number>();
  const say = (stemmed: string, certainty: number) =>
    said.set(stemmed, Math.max(said.get(stemmed) ?? 0, certainty));
  for (const { lower } of tokensOf(text)) {
    if (isFunctionWord(lower)) continue;
    say(stem(lower), 1);
    for (const part of partsOf(lower)) say(part, partShare);
  }
  return said;
}

const english = (text: string): Said =>
  new Map(englishStems(text).map((stemmed) => [englishSaid(stemmed), 1]));

function examples(): Example[] {
  return [
    ...kindsOfSupport.flatMap(({ id, names, sv, en }) => [
      ...[...names, ...sv].map((text) => ({ said: swedish(text), kinds: { [id]: 1 } })),
      ...en.map((text) => ({ said: english(text), kinds: { [id]: 1 } })),
    ]),
    ...(['sv', 'en'] as const).flatMap((language) =>
      situations[language].map(({ text, grades }) => ({
        said: language === 'sv' ? swedish(text) : english(text),
        kinds: Object.fromEntries(Object.entries(grades).map(([id, grade]) => [id, rightness[grade] ?? 0])),
      })),
    ),
  ];
}

let learned: ReturnType<typeof createKindModel> | undefined;

/** The kinds of support that fit what is said in Swedish or, each word by `englishSaid`, in English. Learned when first asked. */
export const findKinds: ReturnType<typeof createKindModel> = (said) =>
  (learned ??= createKindModel(
    kindsOfSupport.map(({ id }) => id),
    examples(),
    new Map(kindsOfSupport.map(({ id, related }) => [id, related])),
  ))(said);

/** What the tables have people say, for spelling and for telling the languages apart. */
export const swedishSayings: string[] = [
  ...kindsOfSupport.flatMap(({ sv }) => sv),
  ...situations.sv.map(({ text }) => text),
];
export const englishSayings: ReadonlySet<string> = new Set(
  [...kindsOfSupport.flatMap(({ en }) => en), ...situations.en.map(({ text }) => text)].flatMap(englishStems),
);
