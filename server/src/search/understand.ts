import type { SearchPage, Suggestion, Understood, UrgentNeed } from '@insatskatalog/shared/catalogue.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { emptyChoices, type Choices, type SearchQuery } from '@insatskatalog/shared/search.ts';
import { isProfessional } from './analysis/askers.ts';
import { languageOf, tagTerm } from './analysis/language.ts';
import type { Lexicon } from './analysis/spelling.ts';
import { tokensOf } from './analysis/tokens.ts';
import { findUrgentNeed } from './analysis/urgent.ts';
import { cachedLexicon } from './cached-lexicon.ts';
import { SearchUnavailable } from './engine.ts';
import { withoutPersonalDetails } from '@insatskatalog/shared/personal-details.ts';
import { keptUntilWritten } from './kept.ts';
import { readQuestion, type Question } from './question/read-question.ts';
import { placeIsFree, respelt, topicsOf, understoodOf } from './question/understood.ts';
import { unmetWords } from './question/unmet.ts';
import type { Unit } from './question/unit.ts';
import { rank, type RankedKeys, type Reach } from './ranking/rank.ts';
import type { WordingIndex } from './ranking/wording-index.ts';
import { englishTerm } from './wording.ts';

/** What a query's text was taken to say, and what answers it. */
export interface Understanding {
  /** Null when the text asks for nothing in particular: then every entry is an answer. */
  wordings: RankedKeys | null;
  /** The query's own, with the place that the text names. */
  choices: Choices;
  /** The query's own, or the one that the text names and nothing else. */
  age: number | null;
  impliedOrientation: SearchPage['impliedOrientation'];
  units: Unit[];
  understood: Understood[];
  urgent: UrgentNeed | null;
  spelling: string | null;
  topics: Suggestion[];
  /** Words that nothing here is about, as typed. */
  unmet: string[];
}

/** Who says nothing but that they need help is shown what helps people to find it. */
const helpToFind: Unit = {
  kind: 'tag',
  weight: 1,
  alternatives: [{ term: tagTerm('needs', 'hitta-ratt-stod'), weight: 1 }],
};
/** What a text says that says nothing. */
const nothing = {
  impliedOrientation: 'individual' as const,
  units: [],
  understood: [],
  urgent: null,
  spelling: null,
  topics: [],
  unmet: [],
};
/** Questions that are remembered with their answers: people turn pages, sort, and ask what others have asked. */
const mostQuestions = 100;

export type Understand = (query: SearchQuery) => Understanding;

/**
 * Reads queries. `prepare` learns beforehand what the first would otherwise wait for, a second's work.
 * @param wordings throws while no index has been built
 */
export function createUnderstanding(
  wordings: () => WordingIndex,
  reference: { current(): Reference },
  thisYear: () => number = () => new Date().getFullYear(),
): { understand: Understand; prepare(): void } {
  const lexiconFor = cachedLexicon();
  const answersFor = keptAnswers(() => wordings().revision());

  function understand(query: SearchQuery): Understanding {
    const text = withoutPersonalDetails(query.q);
    const { q, choices, age, orientation, lang } = query;
    if (q === '') return { ...nothing, choices, age, wordings: null };
    // A long number, or a row of signs, says nothing that could be found.
    if (!/\p{L}|^\d{1,3}$/u.test(text)) return { ...nothing, choices, age, wordings: [] };
    const lexicon = lexiconFor(wordings(), languageOf(reference.current()));
    const question = JSON.stringify([text, choices, age, orientation, lang]);
    return answersFor(lexicon, thisYear())(question, () => read(text, query, lexicon));
  }

  function read(text: string, query: SearchQuery, lexicon: Lexicon): Understanding {
    const index = wordings();
    const language = languageOf(reference.current());
    const asWritten = readQuestion(text, {
      language,
      lexicon,
      known: {
        swedish: lexicon.has,
        english: (stemmed) => index.postings(englishTerm(stemmed)).length > 0,
      },
      year: thisYear(),
    });
    // Who types the whole name of an entry looks for it, wherever it is given.
    const isName = asWritten.place !== null && index.isTitleElsewhere(text, asWritten.place.place);
    const question = isName ? { ...asWritten, place: null } : asWritten;
    // Nor does a short one that is nobody's age.
    if (!/\p{L}/u.test(text) && question.age === null)
      return { ...nothing, choices: query.choices, age: query.age, wordings: [] };
    const choices = choicesWith(question, query);
    const impliedOrientation = isProfessional(question.tokens) ? 'all' : 'individual';
    const units = question.units.length > 0 ? question.units : [helpToFind];
    const isPlaced = choices.municipality.length > 0;
    const asked = {
      age: query.age ?? question.age?.years ?? null,
      youth: question.youth,
      school: question.school,
      placed: isPlaced,
      professional: impliedOrientation === 'all',
      orientation: query.orientation ?? impliedOrientation,
    };
    const saysNoMore = question.units.length === 0 && question.onlyWhereAndAge;
    return {
      age: query.age ?? (question.onlyWhereAndAge ? asked.age : null),
      wordings: saysNoMore ? null : rank(units, asked, index, reachOf(choices, index)),
      choices,
      impliedOrientation,
      units,
      understood: understoodOf(text, question, query),
      urgent: findUrgentNeed(tokensOf(text)),
      spelling: respelt(text, question, lexicon.isPublished),
      topics: topicsOf(question, reference.current(), query),
      unmet: unmetWords(
        question.units,
        index,
        (swedish, english) => lexicon.has(swedish) || language.knowsEnglish(english),
      ),
    };
  }

  return {
    understand,
    prepare() {
      const language = languageOf(reference.current());
      language.findKinds(new Map());
      try {
        lexiconFor(wordings(), language);
      } catch (error) {
        // The first index of all is yet to be built.
        if (!(error instanceof SearchUnavailable)) throw error;
      }
    },
  };
}

function choicesWith({ place }: Question, query: SearchQuery): Choices {
  if (!place || !placeIsFree(query)) return query.choices;
  return { ...query.choices, [place.place.kind]: [place.place.code] };
}

function reachOf(choices: Choices, index: WordingIndex): Reach {
  const { municipality, county } = choices;
  return { place: index.within({ ...emptyChoices(), municipality, county }), chosen: index.within(choices) };
}

/** What has been understood, for as long as the index, the words and the year stay what they are. */
function keptAnswers(revision: () => number) {
  const startAnew = () => keptUntilWritten<Understanding>(revision, mostQuestions);
  let made: { lexicon: Lexicon; year: number; kept: ReturnType<typeof startAnew> } | undefined;
  return (lexicon: Lexicon, year: number) => {
    if (made?.lexicon !== lexicon || made.year !== year) made = { lexicon, year, kept: startAnew() };
    return made.kept;
  };
}
