import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { providerSchema } from '@insatskatalog/shared/intervention.ts';
import { defaultLimit, maxLimit, maxPage } from '@insatskatalog/shared/search.ts';
import { z } from 'zod';
import { operation, type Operation } from '../api/operation.ts';
import { integerText, queryParameters, readParameters } from '../api/parameters.ts';

const providersParameters = z.strictObject({
  page: integerText(1, maxPage).default(1).describe('Sida, från 1.'),
  limit: integerText(1, maxLimit).default(defaultLimit).describe('Utförare per sida.'),
});

/** Those who run the published entries. */
export function providerRoutes(catalogue: Catalogue): Operation[] {
  return [
    operation({
      path: '/providers',
      id: 'listProviders',
      tag: 'Utförare',
      summary: 'Utförare',
      description: 'De som driver publicerade insatser, i bokstavsordning, en sida i taget.',
      parameters: queryParameters(providersParameters),
      answerName: 'ProviderList',
      answer: z.object({
        total: z.int().min(0),
        page: z.int().min(1),
        limit: z.int().min(1),
        items: z.array(providerSchema),
      }),
      answerDescription: 'En sida av listan.',
      example: {
        total: 1,
        page: 1,
        limit: 20,
        items: [
          {
            id: '0b9cf0de-6f0b-4d0e-8a43-2f1b8f6f6c11',
            name: 'Socialkontoret, Södertälje kommun',
            type: 'kommun',
          },
        ],
      },
      problems: [],
      caching: 'counts',
      async handle({ query }) {
        const parameters = readParameters(providersParameters, query);
        if ('refusal' in parameters) return parameters;
        const { page, limit } = parameters.value;
        const { total, items } = await catalogue.providers(page, limit);
        return {
          answer: { total, page, limit, items: items.map(({ id, name, type }) => ({ id, name, type })) },
        };
      },
    }),
  ];
}
