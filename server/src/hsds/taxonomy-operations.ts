import type { Term, Vocabulary } from '@insatskatalog/shared/reference.ts';
import { operation, type Operation } from '../api/operation.ts';
import { invalidQuery, queryParameters, readParameters, wrong } from '../api/parameters.ts';
import type { OpenData } from '../open-data/open-data.ts';
import { exampleList } from './example.ts';
import { pageOfAll } from './page.ts';
import { languageParameters, taxonomyParameters, taxonomyTermParameters } from './parameters.ts';
import { idParameter, isId } from './path-id.ts';
import type { Presenting } from './presenting.ts';
import { pageOf, taxonomyAnswer, taxonomyTermAnswer } from './schemas.ts';
import {
  presentTaxonomy,
  presentTerm,
  taxonomyId,
  taxonomyTermId,
  termsOf,
  vocabularyOf,
} from './taxonomy.ts';

const caching = 'counts' as const;
const exampleTerm: Term = {
  id: 'bostad',
  label: 'Bostad',
  labelEn: 'Housing',
  description: 'Hjälp att få eller behålla en bostad.',
  synonyms: [],
  broader: null,
  retired: false,
};
const exampleVocabulary: Vocabulary = {
  id: 'needs',
  label: 'Behov',
  labelEn: 'Needs',
  audience: 'everyone',
  terms: [exampleTerm],
  merged: {},
};

/** Taxonomies and their terms: the catalogue's vocabularies. */
export function taxonomyOperations({ store, reference, baseUrl }: OpenData): Operation[] {
  const presenting = (lang: Presenting['lang']): Presenting => ({
    reference: reference.current(),
    baseUrl,
    lang,
    today: store.today(),
  });
  const taxonomyExample = presentTaxonomy(exampleVocabulary, presenting('sv'));
  const termExample = presentTerm(exampleVocabulary, exampleTerm, presenting('sv'));
  const list = { problems: [], caching, answerDescription: 'En sida.' };

  return [
    operation({
      ...list,
      path: '/taxonomies',
      id: 'listTaxonomies',
      tag: 'Taxonomies',
      summary: 'Ordlistor',
      description: 'Ordlistorna som insatser beskrivs med: målgrupper, behov, metoder och fler.',
      parameters: queryParameters(taxonomyParameters),
      answerName: 'TaxonomyPage',
      answer: pageOf(taxonomyAnswer),
      example: exampleList(taxonomyExample),
      handle({ query }) {
        const parameters = readParameters(taxonomyParameters, query);
        if ('refusal' in parameters) return parameters;
        const { lang, search = '' } = parameters.value;
        const all = reference
          .current()
          .vocabularies.map((vocabulary) => presentTaxonomy(vocabulary, presenting(lang)))
          .filter(({ name }) => includes(name, search));
        return { answer: pageOfAll(all, parameters.value, (taxonomy) => taxonomy), lang };
      },
    }),
    operation({
      path: '/taxonomies/{id}',
      id: 'getTaxonomy',
      tag: 'Taxonomies',
      summary: 'En ordlista',
      description: 'Ordlistan. Termerna finns under /taxonomy_terms?taxonomy_id=….',
      parameters: [
        idParameter('Ordlistans id.', taxonomyId('needs')),
        ...queryParameters(languageParameters),
      ],
      answerName: 'Taxonomy',
      answer: taxonomyAnswer,
      answerDescription: 'Ordlistan.',
      example: taxonomyExample,
      problems: [],
      caching,
      handle({ key, query }) {
        const parameters = readParameters(languageParameters, query);
        if ('refusal' in parameters) return parameters;
        const { lang } = parameters.value;
        const found = isId(key) && vocabularyOf(reference.current(), key.toLowerCase());
        if (!found)
          return { refusal: { type: 'notFound', detail: 'Det finns ingen ordlista med det id:t.' } };
        return { answer: presentTaxonomy(found, presenting(lang)), lang };
      },
    }),
    operation({
      ...list,
      path: '/taxonomy_terms',
      id: 'listTaxonomyTerms',
      tag: 'Taxonomies',
      summary: 'Termer',
      description: 'Ordlistornas termer.',
      parameters: queryParameters(taxonomyTermParameters),
      answerName: 'TaxonomyTermPage',
      answer: pageOf(taxonomyTermAnswer),
      example: exampleList(termExample),
      handle({ query }) {
        const parameters = readParameters(taxonomyTermParameters, query);
        if ('refusal' in parameters) return parameters;
        const asked = parameters.value;
        const { lang, search = '' } = asked;
        const { vocabularies } = reference.current();
        const { byUuid } = termsOf(reference.current());
        const errors = [];
        if (asked.taxonomy_id !== undefined && !vocabularyOf(reference.current(), asked.taxonomy_id))
          errors.push(wrong('taxonomy_id', asked.taxonomy_id, 'Värdet finns inte.'));
        if (asked.parent_id !== undefined && !byUuid.has(asked.parent_id))
          errors.push(wrong('parent_id', asked.parent_id, 'Värdet finns inte.'));
        if (errors.length > 0) return { refusal: invalidQuery(errors) };
        const all = vocabularies
          .flatMap((vocabulary) =>
            vocabulary.terms.map((term) => presentTerm(vocabulary, term, presenting(lang))),
          )
          .filter(
            (term) =>
              (asked.taxonomy_id === undefined || term.taxonomy_id === asked.taxonomy_id) &&
              (asked.parent_id === undefined || term.parent_id === asked.parent_id) &&
              (!asked.top_only || term.parent_id === undefined) &&
              includes(term.name, search),
          );
        return { answer: pageOfAll(all, asked, (term) => term), lang };
      },
    }),
    operation({
      path: '/taxonomy_terms/{id}',
      id: 'getTaxonomyTerm',
      tag: 'Taxonomies',
      summary: 'En term',
      description: 'Termen med sin beskrivning.',
      parameters: [
        idParameter('Termens id.', taxonomyTermId('needs', 'bostad')),
        ...queryParameters(languageParameters),
      ],
      answerName: 'TaxonomyTerm',
      answer: taxonomyTermAnswer,
      answerDescription: 'Termen.',
      example: termExample,
      problems: [],
      caching,
      handle({ key, query }) {
        const parameters = readParameters(languageParameters, query);
        if ('refusal' in parameters) return parameters;
        const { lang } = parameters.value;
        const found = termsOf(reference.current()).byUuid.get(key.toLowerCase());
        if (!found) return { refusal: { type: 'notFound', detail: 'Det finns ingen term med det id:t.' } };
        return { answer: presentTerm(found.vocabulary, found.term, presenting(lang)), lang };
      },
    }),
  ];
}

const includes = (text: string, searched: string): boolean =>
  text.toLocaleLowerCase('sv').includes(searched.toLocaleLowerCase('sv'));
