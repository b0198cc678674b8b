import type { Suggestion } from '@insatskatalog/shared/catalogue.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { InterventionStore } from '../interventions/store.ts';
import type { EngineSwitch } from './engine-switch.ts';
import { completeTerms } from './recognise-terms.ts';
import { fold, maxQueryWords, wordsOf } from './words.ts';

/** What a list of completions is made from. */
export interface SuggestParts {
  engines: Pick<EngineSwitch, 'ask'>;
  store: Pick<InterventionStore, 'summaries'>;
  reference: { current(): Reference };
}

/**
 * Completions of what is being typed: titles, providers, terms and municipalities, in that order; where they are too many every
 * group gives up its last. `today` is an ISO date, `now` in seconds since 1970.
 */
export async function suggest(
  text: string,
  limit: number,
  { today, now }: { today: string; now: number },
  { engines, store, reference }: SuggestParts,
): Promise<Suggestion[]> {
  const words = wordsOf(text).slice(0, maxQueryWords);
  if (words.length === 0) return [];
  const { answer } = await engines.ask((engine, signal) => engine.suggest({ words, limit, now }, signal));
  const typed = words.join(' ');
  return shareOut(
    [
      store.summaries(answer.titles, 'sv', today).map(({ title, slug, provider }) => ({
        kind: 'intervention',
        label: title,
        id: slug,
        detail: provider.name,
      })),
      store
        .summaries(answer.providers, 'sv', today)
        .map(({ provider }) => ({ kind: 'provider', label: provider.name, id: provider.id })),
      completeTerms(typed, reference.current()),
      completeMunicipalities(typed, reference.current()),
    ],
    limit,
  );
}

function completeMunicipalities(typed: string, { municipalities, counties }: Reference): Suggestion[] {
  const start = fold(typed);
  return municipalities
    .filter(({ name }) => fold(name).startsWith(start))
    .map(({ code, name, county }) => ({
      kind: 'municipality',
      label: name,
      id: code,
      detail: counties.find((candidate) => candidate.code === county)?.name,
    }));
}

/** Takes from every group in turn until the limit is reached, and gives them group by group. */
function shareOut(groups: Suggestion[][], limit: number): Suggestion[] {
  const taken = groups.map(() => 0);
  let left = limit;
  for (let round = 0; left > 0 && groups.some((group) => group.length > round); round += 1)
    for (const [position, group] of groups.entries())
      if (left > 0 && group.length > round) {
        taken[position] = round + 1;
        left -= 1;
      }
  return groups.flatMap((group, position) => group.slice(0, taken[position]));
}
