import type { SearchPage, Understood } from '@insatskatalog/shared/catalogue.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import { answerTexts } from '../texts/search-answer.ts';

export interface UnderstoodView {
  /** "Linköping", "27 år". */
  label: string;
  text: string;
  /** The ways to hold on to it and to be rid of it. */
  changes: { text: string; to: string }[];
}

const texts = answerTexts.understood;

/**
 * How a text was read: the parts of it that say where or how old, and whether it is a professional's.
 * @param chosen what is chosen of place and age, in words
 */
export function understoodViews(
  { query, understood, impliedOrientation }: Pick<SearchPage, 'query' | 'understood' | 'impliedOrientation'>,
  chosen: { places: string[]; age: string },
): UnderstoodView[] {
  const parts = understood.map((part): UnderstoodView => {
    const { label, kind, narrows, overruled } = part;
    const to = paths.search(withChosen(query, part));
    const remove = { text: texts.remove, to: paths.search(withoutPart(query, part)) };
    if (overruled) {
      const instead = kind === 'age' ? [chosen.age] : chosen.places;
      return {
        label,
        text: texts.overruled(part.written, label, instead),
        changes: [{ text: texts.changeTo(label), to }, remove],
      };
    }
    return {
      label,
      text: texts[narrows ? 'narrows' : 'comesFirst'][kind](label),
      changes: narrows ? [remove] : [{ text: texts.only, to }, remove],
    };
  });
  if (query.orientation === null && impliedOrientation === 'all')
    parts.push({
      label: texts.professional.label,
      text: texts.professional.text,
      changes: (['structural', 'individual'] as const).map((orientation) => ({
        text: texts.professional[orientation],
        to: paths.search({ ...query, orientation, page: 1 }),
      })),
    });
  return parts;
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
  if (part.kind === 'age') return { ...rest, age: Number(part.id) };
  const elsewhere = { ...query.choices, municipality: [], county: [] };
  return { ...rest, choices: { ...elsewhere, [part.kind]: [part.id] } };
}
