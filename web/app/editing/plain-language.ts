import { abbreviations, activeInS, dotted, known, plainWords } from './plain-words.ts';

/** A piece of advice about a text: never an error. */
export type Advice =
  | { kind: 'long-sentence'; words: number; begins: string }
  | { kind: 'abbreviation'; abbreviation: string; meaning: string | null }
  | { kind: 'word'; word: string; instead: string }
  | { kind: 'passive'; words: string }
  | { kind: 'hard-text'; lix: number };

/** More words than this in a sentence and many lose the thread (Myndigheternas skrivregler). */
const sentenceWords = 20;
/** Above this a text is no longer "medium hard": Björnsson's scale for LIX, 1968. */
const hardLix = 45;
/** Fewer words than this say nothing of a whole text. */
const enoughForLix = 30;

/**
 * What could be plainer in a Swedish text (Markdown is read through), most helpful first. Pure and quick enough to run at each pause
 * in typing.
 */
export function plainLanguageAdvice(text: string): Advice[] {
  const plain = withoutMarkdown(text);
  return [
    ...longSentences(plain),
    ...unexplained(plain),
    ...officialWords(plain),
    ...passives(plain),
    ...hardText(plain),
  ];
}

/**
 * LIX, the Swedish measure of how hard a text is to read: words to a sentence, plus the share in percent of words longer than six
 * letters (Björnsson 1968). Null for a text too short to measure.
 */
export function lix(text: string): number | null {
  const plain = withoutMarkdown(text);
  const words = wordsOf(plain);
  if (words.length < enoughForLix) return null;
  const long = words.filter((word) => word.length > 6).length;
  return Math.round(words.length / sentencesOf(plain).length + (100 * long) / words.length);
}

function longSentences(text: string): Advice[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence);
    const begins = words.slice(0, 4).join(' ');
    return words.length > sentenceWords ? [{ kind: 'long-sentence', words: words.length, begins }] : [];
  });
}

function unexplained(text: string): Advice[] {
  const found = new Map<string, string | null>();
  for (const [abbreviation, meaning] of Object.entries(dotted))
    if (new RegExp(`(?<![\\p{L}.])${escaped(abbreviation)}(?!\\p{L})`, 'iu').test(text))
      found.set(abbreviation, meaning);
  for (const [word] of text.matchAll(/(?<![\p{L}\d-])(?:\p{Lu}{2,5}|SoL|FaR)(?![\p{L}\d])/gu)) {
    const meaning = abbreviations[word] ?? null;
    // Words in capitals are no abbreviations where the words around them are in capitals too.
    if (known.has(word) || isExplained(text, word, meaning) || text === text.toUpperCase()) continue;
    found.set(word, meaning);
  }
  return [...found].map(([abbreviation, meaning]) => ({ kind: 'abbreviation', abbreviation, meaning }));
}

/** "Försäkringskassan (FK)", "FK (Försäkringskassan)", or the words themselves somewhere in the text. */
function isExplained(text: string, word: string, meaning: string | null): boolean {
  return (
    new RegExp(`\\p{L}\\s*\\(${word}\\)|${word}\\s*\\(\\p{L}`, 'u').test(text) ||
    (meaning !== null && text.toLowerCase().includes(meaning.toLowerCase()))
  );
}

const official = plainWords.map(([pattern, instead]) => ({
  pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu'),
  instead,
}));

function officialWords(text: string): Advice[] {
  return official.flatMap(({ pattern, instead }) => {
    const word = pattern.exec(text)?.[0];
    return word === undefined ? [] : [{ kind: 'word', word, instead }];
  });
}

/** "kan beviljas", "ska skickas": nobody does it. */
function passives(text: string): Advice[] {
  const found = new Set<string>();
  for (const [words, verb] of text.matchAll(
    /(?<!\p{L})(?:ska|skall|kan|bör|måste|får|kommer att)\s+(\p{Ll}+(?:as|es))(?!\p{L})/giu,
  ))
    if (verb !== undefined && !activeInS.has(verb.toLowerCase())) found.add(words);
  return [...found].map((words) => ({ kind: 'passive', words }));
}

function hardText(text: string): Advice[] {
  const measured = lix(text);
  return measured !== null && measured > hardLix ? [{ kind: 'hard-text', lix: measured }] : [];
}

/** Headings, items and paragraphs end a sentence as much as a full stop does. */
function sentencesOf(text: string): string[] {
  let whole = text;
  for (const abbreviation of Object.keys(dotted))
    whole = whole.replaceAll(abbreviation, abbreviation.replaceAll('.', ''));
  return whole.split(/(?<=[.!?:])\s+|\n+/u).filter((sentence) => wordsOf(sentence).length > 0);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\d]+(?:[-–'’.][\p{L}\d]+)*/gu) ?? [];

function withoutMarkdown(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/https?:\/\/\S+|\S+@\S+/g, '')
    .replace(/^\s*(?:[-*+]|\d+[.)]|#+|>)\s+/gm, '')
    .replace(/[*_`]/g, '');
}

const escaped = (text: string) => text.replaceAll('.', '\\.');
