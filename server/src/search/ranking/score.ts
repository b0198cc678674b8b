import type { Unit } from '../question/unit.ts';
import { levels } from '../wording.ts';
import { levelBits, type Postings, type WordingIndex } from './wording-index.ts';

/** Scores by wording, and which wordings have any. They hold until the same index is asked again. */
export interface Scores {
  /** In no order. */
  wordings: Int32Array;
  score: Float32Array;
  /** Without what a whole name gives, which says nothing of how good the others are. */
  meant: Float32Array;
}

/** Common words say less, but never nothing. */
const rarityPower = 0.75;
/** A kind of support is spoken of by many and the subject of few: its rarity says nothing. */
const supportRarity = 3;
const mostTagRarity = 4;
const nameRarity = 4;
/** How much of a score hangs on how many of the words a wording has: two rare words beat one rarer. */
const coverShare = 0.25;
/** A word counts as covered in whole from this strength. */
const coveringStrength = 0.5;

const strengths = Array.from(Float32Array.from(levels));
const levelMask = (1 << levelBits) - 1;

/** By wording, what it gets for its words, by name, for its tags and for what it is; and how much of the words it covers. */
interface Sums {
  words: Float32Array;
  covered: Float32Array;
  name: Float32Array;
  tag: Float32Array;
  support: Float32Array;
}

/** What scoring writes on. All but the last four are zeros between questions. */
interface Sheet extends Sums {
  best: Float32Array;
  isTouched: Uint8Array;
  /** The wordings of a unit and of the question, as many of them as have been counted. */
  found: Int32Array;
  touched: Int32Array;
  score: Float32Array;
  meant: Float32Array;
}

/** A sheet is two megabytes at 50,000 wordings: taken anew for each question, it would keep the garbage collector busy. */
const sheets = new WeakMap<WordingIndex, Sheet>();

function sheetFor(index: WordingIndex): Sheet {
  const length = index.highest() + 1;
  const known = sheets.get(index);
  if (known && known.best.length >= length) return known;
  const make = () => new Float32Array(length);
  const sums: Sums = { words: make(), covered: make(), name: make(), tag: make(), support: make() };
  const listed = { found: new Int32Array(length), touched: new Int32Array(length) };
  const sheet: Sheet = {
    ...sums,
    ...listed,
    best: make(),
    isTouched: new Uint8Array(length),
    score: make(),
    meant: make(),
  };
  sheets.set(index, sheet);
  return sheet;
}

/**
 * Scores every wording that holds anything of a question. Each word and phrase counts by its best alternative; of names, of tags
 * and of kinds of support only the best one counts. A question goes through a million postings in a large catalogue: hence the
 * plain loops over typed arrays.
 */
export function scoreWordings(units: Unit[], index: WordingIndex): Scores {
  const size = index.size();
  const sheet = sheetFor(index);
  const { isTouched, touched } = sheet;
  let touchedCount = 0;
  let mostWords = 0;
  for (const { kind, weight, alternatives } of units) {
    let foundCount = 0;
    let most = 0;
    for (const alternative of alternatives) {
      const postings = index.postings(alternative.term);
      if (postings.length === 0) continue;
      const rarity = Math.log(1 + (size - postings.length + 0.5) / (postings.length + 0.5));
      const worth = weight * alternative.weight * rarityFor(kind, rarity);
      most = Math.max(most, worth);
      foundCount = addBest(postings, worth, sheet, foundCount);
    }
    if (kind === 'word') mostWords += most;
    const found = sheet.found.subarray(0, foundCount);
    addUnit(sheet, found, kind, most);
    for (const wording of found) {
      if (isTouched[wording] === 1) continue;
      isTouched[wording] = 1;
      touched[touchedCount++] = wording;
    }
  }
  const wordings = touched.subarray(0, touchedCount);
  takeScores(wordings, sheet, mostWords);
  return { wordings, score: sheet.score, meant: sheet.meant };
}

/** Notes what a term gives each wording where that is its best, and lists those found first by it. Gives how many are listed. */
function addBest(postings: Postings, worth: number, { best, found }: Sheet, listed: number): number {
  const values = strengths.map((strength) => worth * strength);
  let count = listed;
  for (const posting of postings) {
    const wording = posting >> levelBits;
    const value = values[posting & levelMask] ?? 0;
    const before = best[wording] ?? 0;
    if (before === 0) found[count++] = wording;
    if (value > before) best[wording] = value;
  }
  return count;
}

/** Adds a unit's best to what the wordings have, and clears it. */
function addUnit(sheet: Sheet, found: Int32Array, kind: Unit['kind'], most: number): void {
  const { best, words, covered } = sheet;
  for (const wording of found) {
    const value = best[wording] ?? 0;
    best[wording] = 0;
    if (kind === 'word' || kind === 'phrase') words[wording] = (words[wording] ?? 0) + value;
    else sheet[kind][wording] = Math.max(sheet[kind][wording] ?? 0, value);
    if (kind === 'word')
      covered[wording] = (covered[wording] ?? 0) + Math.min(most, value / coveringStrength);
  }
}

/** Adds up what a sheet says of the wordings, and clears it. */
function takeScores(wordings: Int32Array, sheet: Sheet, mostWords: number): void {
  const { covered, words, tag, support, name, isTouched, score, meant } = sheet;
  for (const wording of wordings) {
    const share = mostWords === 0 ? 1 : (covered[wording] ?? 0) / mostWords;
    const said = (words[wording] ?? 0) * (1 - coverShare + coverShare * share);
    const without = said + (tag[wording] ?? 0) + (support[wording] ?? 0);
    meant[wording] = without;
    score[wording] = without + (name[wording] ?? 0);
    covered[wording] = words[wording] = tag[wording] = support[wording] = name[wording] = 0;
    isTouched[wording] = 0;
  }
}

function rarityFor(kind: Unit['kind'], rarity: number): number {
  if (kind === 'name') return nameRarity;
  if (kind === 'support') return supportRarity;
  return kind === 'tag' ? Math.min(rarity, mostTagRarity) : rarity ** rarityPower;
}
