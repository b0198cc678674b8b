import type { Unit } from '../question/unit.ts';
import { levels } from '../wording.ts';
import { levelBits, type WordingIndex } from './wording-index.ts';

/** Scores by wording, and which wordings have any. */
export interface Scores {
  wordings: number[];
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

const strengths = Float32Array.from(levels);
const levelMask = (1 << levelBits) - 1;

/** By wording, what it gets for its words, by name, for its tags and for what it is; and how much of the words it covers. */
interface Sums {
  words: Float32Array;
  covered: Float32Array;
  name: Float32Array;
  tag: Float32Array;
  support: Float32Array;
}

/** What scoring writes on, all zeros between questions. */
interface Sheet extends Sums {
  /** How many wordings there is room for. */
  length: number;
  best: Float32Array;
  isTouched: Uint8Array;
}

/** A sheet is a megabyte at 50,000 wordings: taken anew for each question, it would keep the garbage collector busy. */
const sheets = new WeakMap<WordingIndex, Sheet>();

function sheetFor(index: WordingIndex): Sheet {
  const length = index.highest() + 1;
  const known = sheets.get(index);
  if (known && known.length >= length) return known;
  const make = () => new Float32Array(length);
  const sums: Sums = { words: make(), covered: make(), name: make(), tag: make(), support: make() };
  const sheet: Sheet = { ...sums, length, best: make(), isTouched: new Uint8Array(length) };
  sheets.set(index, sheet);
  return sheet;
}

/**
 * Scores every wording that holds anything of a question. Each word and phrase counts by its best alternative; of names, of tags
 * and of kinds of support only the best one counts.
 */
export function scoreWordings(units: Unit[], index: WordingIndex): Scores {
  const size = index.size();
  const sheet = sheetFor(index);
  const { best, isTouched } = sheet;
  const wordings: number[] = [];
  let mostWords = 0;
  for (const { kind, weight, alternatives } of units) {
    const found: number[] = [];
    let most = 0;
    for (const alternative of alternatives) {
      const postings = index.postings(alternative.term);
      if (postings.length === 0) continue;
      const rarity = Math.log(1 + (size - postings.length + 0.5) / (postings.length + 0.5));
      const worth = weight * alternative.weight * rarityFor(kind, rarity);
      most = Math.max(most, worth);
      for (const posting of postings) {
        const wording = posting >> levelBits;
        const value = worth * (strengths[posting & levelMask] ?? 0);
        const before = best[wording] ?? 0;
        if (before === 0) found.push(wording);
        if (value > before) best[wording] = value;
      }
    }
    if (kind === 'word') mostWords += most;
    for (const wording of found) {
      addTo(sheet, wording, kind, best[wording] ?? 0, most);
      best[wording] = 0;
      if (isTouched[wording] === 1) continue;
      isTouched[wording] = 1;
      wordings.push(wording);
    }
  }
  return { wordings, ...takeScores(wordings, sheet, mostWords) };
}

/** Adds up what a sheet says of the wordings, and clears it. */
function takeScores(wordings: number[], sheet: Sheet, mostWords: number): Pick<Scores, 'score' | 'meant'> {
  const { covered, words, tag, support, name, isTouched } = sheet;
  const score = new Float32Array(sheet.length);
  const meant = new Float32Array(sheet.length);
  for (const wording of wordings) {
    const share = mostWords === 0 ? 1 : (covered[wording] ?? 0) / mostWords;
    const said = (words[wording] ?? 0) * (1 - coverShare + coverShare * share);
    const without = said + (tag[wording] ?? 0) + (support[wording] ?? 0);
    meant[wording] = without;
    score[wording] = without + (name[wording] ?? 0);
    covered[wording] = words[wording] = tag[wording] = support[wording] = name[wording] = 0;
    isTouched[wording] = 0;
  }
  return { score, meant };
}

function addTo(sums: Sums, wording: number, kind: Unit['kind'], value: number, most: number): void {
  if (kind === 'word' || kind === 'phrase') sums.words[wording] = (sums.words[wording] ?? 0) + value;
  else sums[kind][wording] = Math.max(sums[kind][wording] ?? 0, value);
  if (kind === 'word')
    sums.covered[wording] = (sums.covered[wording] ?? 0) + Math.min(most, value / coveringStrength);
}

function rarityFor(kind: Unit['kind'], rarity: number): number {
  if (kind === 'name') return nameRarity;
  if (kind === 'support') return supportRarity;
  return kind === 'tag' ? Math.min(rarity, mostTagRarity) : rarity ** rarityPower;
}
