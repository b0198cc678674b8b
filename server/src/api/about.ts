import { paths } from '@insatskatalog/shared/paths.ts';
import { z } from 'zod';
import { operation, type Operation } from './operation.ts';
import { noParameters, readParameters } from './parameters.ts';

/** The API's name, version and first day, as its description and its `api-info` say them. */
export const api = {
  name: 'Insatskatalogens API',
  version: '1.0.0',
  released: '2026-11-22',
  status: 'active',
} as const;

const infoAnswer = z.object({
  apiName: z.string(),
  apiVersion: z.string(),
  apiReleased: z.iso.date(),
  apiDocumentation: z.url(),
  apiStatus: z.enum(['active', 'deprecated', 'retired']),
});

/** What DIGG's REST profile asks every API to say about itself. */
export function apiInfoRoutes(baseUrl: string): Operation[] {
  const info: z.infer<typeof infoAnswer> = {
    apiName: api.name,
    apiVersion: api.version,
    apiReleased: api.released,
    apiDocumentation: `${baseUrl}${paths.apiDescription()}`,
    apiStatus: api.status,
  };
  return [
    operation({
      path: '/api-info',
      id: 'getApiInfo',
      tag: 'Om API:et',
      summary: 'Om API:et',
      description: 'Namn, version och status enligt DIGG:s REST API-profil.',
      parameters: [],
      answerName: 'ApiInfo',
      answer: infoAnswer,
      answerDescription: 'Om API:et.',
      example: info,
      problems: [],
      caching: 'words',
      handle({ query }) {
        const parameters = readParameters(noParameters, query);
        return 'refusal' in parameters ? parameters : { answer: info };
      },
    }),
  ];
}
