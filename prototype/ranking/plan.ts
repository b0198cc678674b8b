import { levels, type EntryTerms } from '../analysis/document.ts';
import type { AnalysedQuery, Unit } from '../analysis/query.ts';
import { tuning, worthOf, type Rarity } from './score.ts';

/** One question to an engine: the distinct texts that hold any of the terms at its level. All of them score the same for the unit. */
export interface Question {
  value: number;
  /** By level (0 is the strongest), the terms to look for. */
  terms: string[][];
}

/** A unit's questions, best first: a text scores what the first question that finds it is worth. */
export interface PlannedUnit {
  kind: Unit['kind'];
  /** What the best match of the unit would be worth: for the share of the query that a text covers. */
  most: number;
  questions: Question[];
}

/** Values within a unit are rounded to these parts of its best, so that a handful of questions says nearly what hundreds would. */
const steps = [1, 0.8, 0.62, 0.46, 0.32, 0.2];

/** A question worth less than this part of the best one decides nothing that a person sees. */
const leastWorth = 0.04;

/** Turns an analysed query into questions that both engines can answer. Only the best name and the best concept count. */
export function planQuery(query: AnalysedQuery, rarity: Rarity): PlannedUnit[] {
  const ofKind = (kind: Unit['kind']) => query.units.filter((unit) => unit.kind === kind);
  const apart = [...ofKind('word'), ...ofKind('phrase')].map((unit) => planUnit(unit.kind, worthOf(unit, rarity)));
  const together = (['name', 'concept'] as const).map((kind) =>
    planUnit(kind, ofKind(kind).flatMap((unit) => worthOf(unit, rarity))),
  );
  const units = [...apart, ...together];
  const best = Math.max(0, ...units.filter(({ kind }) => kind !== 'name').flatMap(({ questions }) => questions.map(({ value }) => value)));
  return units
    .map((unit) => ({ ...unit, questions: unit.questions.filter(({ value }) => value >= best * leastWorth) }))
    .filter(({ questions }) => questions.length > 0);
}

/** The questions that find what is like an entry, from what it is tagged with and is called. */
export function planRelated(terms: EntryTerms, rarity: Rarity): PlannedUnit[] {
  return [...terms]
    .map(([term, strength]) => ({ term, worth: likeness(term) * strength * rarity(term), strength }))
    .filter(({ worth, strength }) => worth > 0 && strength >= 0.5)
    .map((one) => planUnit('concept', [one]));
}

function planUnit(kind: Unit['kind'], alternatives: { term: string; worth: number }[]): PlannedUnit {
  const known = alternatives.filter(({ worth }) => worth > 0);
  if (known.length === 0) return { kind, most: 0, questions: [] };
  const top = Math.max(0, ...known.map(({ worth }) => worth));
  const questions = steps.map((step): Question => ({ value: step * top * (levels[0] ?? 1), terms: levels.map(() => []) }));
  for (const { term, worth } of known)
    for (const [level, strength] of levels.entries()) {
      const part = (worth * strength) / (top * (levels[0] ?? 1));
      const step = steps.findIndex((value, at) => part >= (value + (steps[at + 1] ?? 0)) / 2);
      questions[step]?.terms[level]?.push(term);
    }
  return { kind, most: kind === 'word' ? top : 0, questions: questions.filter(({ terms }) => terms.some((list) => list.length > 0)) };
}

/** What sharing a term says of two entries. */
function likeness(term: string): number {
  if (term.startsWith('#needs/')) return 3;
  if (term.startsWith('#targetGroups/')) return 2;
  if (term.startsWith('#methods/') || term.startsWith('§')) return 1.5;
  return 0;
}

export interface Scored {
  key: string;
  score: number;
  /** Without what a whole name gives, which says nothing of the others. */
  meant: number;
}

/** Adds up what the questions found: `found[unit][question]` are keys of distinct texts. */
export function combine(units: PlannedUnit[], found: string[][][]): Scored[] {
  const sums = new Map<string, { sum: number; covered: number; named: number; concept: number }>();
  for (const [at, unit] of units.entries()) {
    const seen = new Set<string>();
    for (const [position, question] of unit.questions.entries())
      for (const key of found[at]?.[position] ?? []) {
        if (seen.has(key)) continue;
        seen.add(key);
        const known = sums.get(key) ?? { sum: 0, covered: 0, named: 0, concept: 0 };
        if (unit.kind === 'name') known.named += question.value;
        else if (unit.kind === 'concept') known.concept += question.value;
        else known.sum += question.value;
        if (unit.kind === 'word') known.covered += Math.min(unit.most, question.value / (levels[0] ?? 1) / 0.5);
        sums.set(key, known);
      }
  }
  const most = units.reduce((sum, unit) => sum + unit.most, 0);
  return [...sums]
    .map(([key, { sum, covered, named, concept }]) => {
      const share = most === 0 ? 1 : covered / most;
      const meant = sum * (1 - tuning.cover + tuning.cover * share) + concept;
      return { key, meant, score: meant + named };
    })
    .sort((a, b) => b.score - a.score);
}
