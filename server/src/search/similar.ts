import type { InterventionSummary } from '@insatskatalog/shared/catalogue.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { emptyChoices, type Choices } from '@insatskatalog/shared/search.ts';
import type { EngineSwitch } from './engine-switch.ts';
import type { SearchRequest } from './request.ts';

/** Enough to choose from: the engine narrows to those in reach, the shared terms decide among them. */
const candidates = 40;

/** What a shared term weighs: the same need says more than the same people, and those more than the same form. */
const weights = { needs: 3, targetGroups: 2, forms: 1 } as const;

/**
 * Asks for entries with a need and a group in common with this one, and for those with only a need, within reach of the same
 * people. Gives their ids, the closer ones first.
 */
export async function similarIds(
  entry: Intervention,
  now: number,
  engines: Pick<EngineSwitch, 'ask'>,
): Promise<string[]> {
  const near = { ...emptyChoices(), ...reach(entry) };
  const both = { ...near, need: entry.needs, targetGroup: entry.targetGroups };
  const { answer } = await engines.ask((engine, signal) =>
    Promise.all(
      [both, { ...near, need: entry.needs }].map((choices) =>
        engine.search(requestFor(entry, choices, now), signal),
      ),
    ),
  );
  const ids = new Set(answer.flatMap((found) => found.ids));
  ids.delete(entry.id);
  return [...ids];
}

/** Most in common first; the engine's order decides among equals. */
export function mostAlike(
  entry: Intervention,
  others: InterventionSummary[],
  limit: number,
): InterventionSummary[] {
  const score = (other: InterventionSummary) =>
    shared(entry.needs, other.needs) * weights.needs +
    shared(entry.targetGroups, other.targetGroups) * weights.targetGroups +
    shared(entry.forms, other.forms) * weights.forms;
  return others
    .map((other) => ({ other, score: score(other) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ other }) => other);
}

function requestFor(entry: Intervention, choices: Choices, now: number): SearchRequest {
  return {
    wordings: null,
    choices,
    orientation: entry.orientation,
    age: null,
    open: false,
    savedSince: null,
    order: { by: 'relevance' },
    offset: 0,
    limit: candidates,
    facets: [],
    countOpen: false,
    now,
  };
}

/** A national entry's like is anywhere. */
function reach({ coverage }: Intervention): Partial<Choices> {
  if (coverage.kind === 'municipalities') return { municipality: coverage.municipalities };
  return coverage.kind === 'county' ? { county: [coverage.county] } : {};
}

const shared = (some: string[], others: string[]): number => some.filter((id) => others.includes(id)).length;
