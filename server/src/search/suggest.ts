import type { InterventionSummary, Suggestion } from '@insatskatalog/shared/catalogue.ts';
import { holdsPersonalDetails } from '@insatskatalog/shared/personal-details.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { InterventionStore } from '../interventions/store.ts';
import { beginsWith, comparable } from './begins-with.ts';
import { completeMunicipalities } from './complete-municipalities.ts';
import { completeTerms } from './complete-terms.ts';
import type { EngineSwitch } from './engine-switch.ts';
import type { NameAnswer } from './engine.ts';
import { maxQueryWords, wordsOf } from './words.ts';

/** What a list of completions is made from. */
export interface SuggestParts {
  search: Pick<EngineSwitch, 'ask'>;
  store: Pick<InterventionStore, 'summaries'>;
  reference: { current(): Reference };
}

export interface Typed {
  text: string;
  limit: number;
  /** A code: titles and providers are then of what serves it. */
  municipality: string | null;
  /** ISO date. */
  today: string;
  /** Seconds since 1970. */
  now: number;
}

/** The engines' orders differ: of as many as this, those that fit best and that most entries have come first. */
const titlesCompared = 20;
/** The last of several words says something of its own from here. */
const shortestLastWord = 3;

/**
 * Completions of what is being typed: titles, providers, terms and municipalities, in that order; where they are too many every
 * group gives up its last.
 */
export async function suggest(
  typed: Typed,
  { search, store, reference }: SuggestParts,
): Promise<Suggestion[]> {
  if (holdsPersonalDetails(typed.text)) return [];
  const words = wordsOf(typed.text.toLowerCase()).slice(0, maxQueryWords);
  if (words.length === 0) return [];
  const { municipality, now, today, limit } = typed;
  const asked = { words, limit: Math.max(limit, titlesCompared), municipality, now };
  const { answer } = await search.ask((engine, signal) => engine.suggest(asked, signal));
  const text = words.join(' ');
  const titles = titleSuggestions(words, answer, (ids) => store.summaries(ids, 'sv', today));
  const providers = store.summaries(answer.providers.slice(0, limit), 'sv', today).map(providerSuggestion);
  const terms = completeTerms(text, reference.current());
  const municipalities = completeMunicipalities(words, reference.current());
  const lastWord = words.at(-1) ?? '';
  const isFruitless = [titles, providers, terms, municipalities].every(({ length }) => length === 0);
  return shareOut(
    [
      titles,
      providers,
      isFruitless && lastWord.length >= shortestLastWord
        ? completeTerms(lastWord, reference.current())
        : terms,
      municipalities,
    ],
    limit,
  );
}

function titleSuggestions(
  words: string[],
  { titles }: NameAnswer,
  read: (ids: string[]) => InterventionSummary[],
): Suggestion[] {
  const counts = new Map(titles.map(({ id, count }) => [id, count]));
  return read(titles.map(({ id }) => id))
    .map((entry) => ({
      entry,
      fit: fitOf(entry.title, words),
      count: counts.get(entry.id) ?? 1,
    }))
    .toSorted((a, b) => b.fit - a.fit || b.count - a.count)
    .map(({ entry, count }) => titleSuggestion(entry, count));
}

/** 2 for a title that begins with the words, 1 for one that has them all, 0 for one that is only spelt alike. */
function fitOf(title: string, words: string[]): number {
  if (beginsWith(comparable(title), words.join(' '))) return 2;
  const own = wordsOf(title).map(comparable);
  return words.every((word) => own.some((name) => beginsWith(name, word))) ? 1 : 0;
}

function titleSuggestion(
  { title, slug, provider, orientation }: InterventionSummary,
  count: number,
): Suggestion {
  return count === 1
    ? { kind: 'intervention', label: title, id: slug, detail: provider.name }
    : { kind: 'title', label: title, id: title, count, orientation };
}

const providerSuggestion = ({ provider }: InterventionSummary): Suggestion => ({
  kind: 'provider',
  label: provider.name,
  id: provider.id,
});

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
