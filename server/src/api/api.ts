import type { ApiDescription } from '@insatskatalog/shared/api-description.ts';
import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { Router, type RequestHandler } from 'express';
import { associationRoutes } from '../associations/routes.ts';
import { allowMethods } from '../http/allow-methods.ts';
import { cacheControl } from '../http/cache-control.ts';
import { openToEveryOrigin } from '../http/cors.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { Refused } from '../http/refused.ts';
import { createHsds } from '../hsds/hsds.ts';
import { changeRoutes } from '../interventions/change-routes.ts';
import { interventionRoutes } from '../interventions/routes.ts';
import { apiFacts, type OpenData } from '../open-data/open-data.ts';
import { placeRoutes } from '../places/routes.ts';
import { providerRoutes } from '../providers/routes.ts';
import { searchRoutes } from '../search/routes.ts';
import { synonymRoutes } from '../synonyms/routes.ts';
import { vocabularyRoutes } from '../vocabularies/routes.ts';
import { apiInfoRoutes } from './about.ts';
import { openapiOf, type ApiFacts } from './openapi.ts';
import { mount, type Operation } from './operation.ts';

export interface Api {
  catalogue: Catalogue;
  openData: OpenData;
  /** The public address, without a slash at the end. */
  baseUrl: string;
  /** Requests a minute that one address may make. */
  requestsPerMinute: number;
  /** Answers for what has not changed. */
  unchanged: RequestHandler[];
}

/** Everything that can be asked, in the order that its description has it. */
function apiOperations(catalogue: Catalogue, baseUrl: string): Operation[] {
  return [
    ...searchRoutes(catalogue, baseUrl),
    ...interventionRoutes(catalogue, baseUrl),
    ...changeRoutes(catalogue, baseUrl),
    ...placeRoutes(catalogue, baseUrl),
    ...associationRoutes(catalogue, baseUrl),
    ...providerRoutes(catalogue),
    ...vocabularyRoutes(catalogue),
    ...synonymRoutes(catalogue),
    ...apiInfoRoutes(baseUrl),
  ];
}

/** The API's own description of itself (OpenAPI), as it is at present. */
export const describeApi = (catalogue: Catalogue, facts: ApiFacts): (() => ApiDescription) =>
  openapiOf(apiOperations(catalogue, facts.baseUrl), facts);

/** Everything below `/api`: version 1, its description, and its own 404 so that no page ever answers there. */
export function createApi({ catalogue, openData, baseUrl, requestsPerMinute, unchanged }: Api): Router {
  const operations = apiOperations(catalogue, baseUrl);
  const description = describeApi(catalogue, apiFacts(openData, requestsPerMinute));

  const api = Router({ caseSensitive: true });
  api.use(openToEveryOrigin);
  api.use(rateLimit(requestsPerMinute));
  api.use(unchanged);
  // The root of the API is its description (DIGG's REST profile, DOK.23).
  api.get('/v1', (_request, response) => {
    response.set('Cache-Control', cacheControl.words).redirect(303, baseUrl + paths.api.openapi());
  });
  api.all('/v1', allowMethods('GET', 'HEAD', 'OPTIONS'));
  api.use('/v1', mount(operations, baseUrl));
  api.get('/v1/openapi.json', (_request, response) => {
    response.set('Cache-Control', cacheControl.words).json(description());
  });
  api.use('/hsds', createHsds(openData, requestsPerMinute));
  api.all('/v1/openapi.json', allowMethods('GET', 'HEAD', 'OPTIONS'));
  api.use(() => {
    throw new Refused({ type: 'notFound', detail: 'Adressen finns inte i API:et. Se /api/v1/openapi.json.' });
  });
  return api;
}
