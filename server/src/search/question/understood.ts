import type { Suggestion, Understood } from '@insatskatalog/shared/catalogue.ts';
import { dimensions } from '@insatskatalog/shared/dimension.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import { compose } from '../analysis/normal-form.ts';
import type { Question } from './read-question.ts';

const mostTopics = 3;
/** Fainter than this, a topic is a guess. */
const leastTopic = 0.3;

/** The place and the age that a question names, unless just those are chosen. */
export function understoodOf(text: string, question: Question, query: SearchQuery): Understood[] {
  const { place, age, tokens, onlyWhereAndAge } = question;
  const composed = compose(text);
  const part = (from: number, to: number) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? composed.length];
    return {
      written: composed.slice(start, end),
      without: `${composed.slice(0, start)} ${composed.slice(end)}`.replace(/\s+/g, ' ').trim(),
    };
  };
  const understood: Understood[] = [];
  if (place && !isChosen(place.place, query)) {
    const { kind, code, name } = place.place;
    const narrows = placeIsFree(query);
    understood.push({
      kind,
      id: code,
      label: name,
      ...part(place.from, place.to),
      narrows,
      overruled: !narrows,
    });
  }
  const [first] = age?.tokens ?? [];
  if (age && first !== undefined && query.age !== age.years)
    understood.push({
      kind: 'age',
      id: String(age.years),
      label: query.lang === 'en' ? `${age.years} years` : `${age.years} år`,
      ...part(first, (age.tokens.at(-1) ?? first) + 1),
      narrows: onlyWhereAndAge && query.age === null,
      overruled: query.age !== null,
    });
  return understood;
}

const isChosen = (
  { kind, code }: { kind: 'municipality' | 'county'; code: string },
  { choices }: SearchQuery,
) => choices[kind].includes(code);

/** A place that is chosen goes before one that is written. */
export const placeIsFree = ({ choices }: SearchQuery): boolean =>
  choices.municipality.length === 0 && choices.county.length === 0;

/** The text with misspelt words as the catalogue spells them; null when there are none that it uses. */
export function respelt(
  text: string,
  { tokens, corrections }: Question,
  isPublished: (lower: string) => boolean,
): string | null {
  if (![...corrections.values()].some(isPublished)) return null;
  const composed = compose(text);
  let spelt = '';
  let done = 0;
  for (const { lower, start, end } of tokens) {
    const correct = corrections.get(lower);
    if (correct === undefined || !isPublished(correct)) continue;
    spelt += composed.slice(done, start) + correct;
    done = end;
  }
  return spelt + composed.slice(done);
}

/** The terms that a question speaks of, as choices. */
export function topicsOf({ tags }: Question, reference: Reference, query: SearchQuery): Suggestion[] {
  return tags
    .filter(({ strength }) => strength >= leastTopic)
    .flatMap(({ term }) => topic(term, reference, query.lang) ?? [])
    .filter(({ dimension, id }) => dimension && !query.choices[dimension].includes(id))
    .slice(0, mostTopics);
}

function topic(term: string, reference: Reference, lang: SearchQuery['lang']): Suggestion | null {
  const [, field, id] = /^#(\w+)\/(.+)$/.exec(term) ?? [];
  const dimension = dimensions.find(({ attribute }) => attribute === field);
  if (!dimension || typeof dimension.values === 'string') return null;
  const { vocabulary } = dimension.values;
  const vocabularyOfTerm = reference.vocabularies.find((candidate) => candidate.id === vocabulary);
  const known = vocabularyOfTerm?.terms.find((candidate) => candidate.id === id);
  if (!vocabularyOfTerm || !known) return null;
  return {
    kind: 'term',
    label: lang === 'en' ? known.labelEn : known.label,
    id: known.id,
    dimension: dimension.id,
    detail: vocabularyOfTerm.label,
  };
}
