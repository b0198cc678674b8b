import type { Understood } from '@insatskatalog/shared/catalogue.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import { answerTexts } from '../texts/search-answer.ts';

export interface UnderstoodView {
  /** "Linköping", "27 år". */
  label: string;
  text: string;
  /** To a list of nothing else; null when it is that already. */
  only: string | null;
  /** To the search without that part of the text. */
  remove: string;
}

/** The parts of a text that were read as a place or an age, each with the ways to hold on to it and to be rid of it. */
export function understoodViews(understood: Understood[], query: SearchQuery): UnderstoodView[] {
  const texts = answerTexts.understood;
  return understood.map((part) => ({
    label: part.label,
    text: texts[part.narrows ? 'narrows' : 'comesFirst'][part.kind](part.label),
    only: part.narrows ? null : paths.search(withChosen(query, part)),
    remove: paths.search(withoutPart(query, part)),
  }));
}

/** The query without a part of its text. */
export const withoutPart = (query: SearchQuery, { without }: Understood): SearchQuery => ({
  ...query,
  q: without,
  page: 1,
});

/** The query with a part of its text as a choice instead. */
function withChosen(query: SearchQuery, part: Understood): SearchQuery {
  const rest = withoutPart(query, part);
  return part.kind === 'age'
    ? { ...rest, age: Number(part.id) }
    : { ...rest, choices: { ...query.choices, [part.kind]: [part.id] } };
}
