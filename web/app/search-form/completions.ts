import type { Suggestion } from '@insatskatalog/shared/catalogue.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { holdsPersonalDetails } from '@insatskatalog/shared/personal-details.ts';

/** Milliseconds without a keystroke: shorter asks for letters that nobody stops at. */
const typingPause = 120;
const shortest = 2;
/** The API refuses more, and so long a text is no beginning of anything. */
const longest = 100;

/**
 * What the catalogue has for a text that is being typed, after a pause in the typing.
 * @param municipality code of the one that is chosen, where titles and providers are to be
 * @param signal says that the text has changed since
 * @returns nothing for a text that is none of the catalogue's business, and nothing when the answer does not come: suggestions
 *   are a help, and the search itself works without them
 */
export async function completions(
  text: string,
  municipality: string | null,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  if (text.length < shortest || text.length > longest || holdsPersonalDetails(text)) return [];
  await new Promise((resolve) => setTimeout(resolve, typingPause));
  if (signal.aborted) return [];
  try {
    const response = await fetch(paths.api.suggest(text, municipality), { signal });
    return response.ok ? suggestionsIn(await response.json()) : [];
  } catch {
    return [];
  }
}

const suggestionsIn = (answer: unknown): Suggestion[] =>
  typeof answer === 'object' && answer !== null && 'items' in answer && Array.isArray(answer.items)
    ? answer.items.filter(isSuggestion)
    : [];

const isSuggestion = (item: unknown): item is Suggestion =>
  typeof item === 'object' &&
  item !== null &&
  ['kind', 'label', 'id'].every((key) => typeof Reflect.get(item, key) === 'string');
