import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { knownValues } from '@insatskatalog/shared/known-values.ts';
import { parseSearchQuery } from '@insatskatalog/shared/search.ts';
import { z } from 'zod';
import { operation, type Operation } from '../api/operation.ts';
import { integerText, invalidQuery, queryParameters, readParameters } from '../api/parameters.ts';
import { presentSearch, searchAnswer, suggestionAnswer } from './answer.ts';
import { exampleSearch, exampleSuggestions } from './example.ts';
import { searchErrors, searchParameters } from './parameters.ts';

const suggestParameters = z.strictObject({
  q: z
    .string()
    .trim()
    .min(1, 'får inte vara tomt')
    .max(100, 'får ha högst 100 tecken')
    .meta({ description: 'Början på det som söks, 1–100 tecken.', example: 'arbetstr' }),
  limit: integerText(1, 20).default(8).describe('Högst så många förslag.'),
  municipality: z
    .string()
    .regex(/^\d{4}$/, 'ska vara fyra siffror')
    .optional()
    .meta({
      description:
        'Kommunkod (SCB). Titlar och utförare gäller då det som finns för kommunens invånare, också det som täcker länet eller hela landet.',
      example: '0126',
    }),
});

/** The list of entries, and completions while somebody types. */
export function searchRoutes(catalogue: Catalogue, baseUrl: string): Operation[] {
  return [
    operation({
      path: '/interventions',
      id: 'listInterventions',
      tag: 'Insatser',
      summary: 'Sök och filtrera insatser',
      description:
        'Publicerade insatser som passar frågan, en sida i taget, med antal för varje värde som går att välja. Flera värden på samma parameter betyder något av dem; olika parametrar ska alla stämma.',
      parameters: searchParameters,
      answerName: 'InterventionList',
      answer: searchAnswer,
      answerDescription: 'En sida av träfflistan.',
      example: presentSearch(exampleSearch, baseUrl),
      problems: [],
      caching: 'entries',
      async handle({ query: params }) {
        const { query, issues } = parseSearchQuery(params, 'api', knownValues(catalogue.reference()));
        if (issues.length > 0) return { refusal: invalidQuery(searchErrors(issues)) };
        return { answer: presentSearch(await catalogue.search(query), baseUrl) };
      },
    }),
    operation({
      path: '/suggest',
      id: 'suggest',
      tag: 'Insatser',
      summary: 'Förslag medan någon skriver',
      description:
        'Insatser, utförare, kommuner och termer som börjar med texten, de troligaste först. Varje titel kommer en gång. En text som kan innehålla ett personnummer, telefonnummer eller en e-postadress får inga förslag.',
      parameters: queryParameters(suggestParameters),
      answerName: 'SuggestionList',
      answer: z.object({ items: z.array(suggestionAnswer) }),
      answerDescription: 'Förslagen.',
      example: { items: exampleSuggestions },
      problems: [],
      caching: 'entries',
      async handle({ query }) {
        const parameters = readParameters(suggestParameters, query);
        if ('refusal' in parameters) return parameters;
        const { q, limit, municipality = null } = parameters.value;
        if (
          municipality !== null &&
          knownValues(catalogue.reference())('municipality', municipality) === null
        )
          return {
            refusal: invalidQuery(
              searchErrors([{ parameter: 'municipality', value: municipality, reason: 'unknown-value' }]),
            ),
          };
        return { answer: { items: await catalogue.suggest(q, limit, municipality) } };
      },
    }),
  ];
}
