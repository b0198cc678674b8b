import { dataLicences } from '@insatskatalog/shared/licence.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { Router } from 'express';
import { z } from 'zod';
import { openapiOf } from '../api/openapi.ts';
import { mount, operation, type Operation } from '../api/operation.ts';
import { noParameters, readParameters } from '../api/parameters.ts';
import { allowMethods } from '../http/allow-methods.ts';
import { apiFacts, type OpenData } from '../open-data/open-data.ts';
import { organizationOperations } from './organization-operations.ts';
import { placeOperations } from './place-operations.ts';
import { serviceOperations } from './service-operations.ts';
import { taxonomyOperations } from './taxonomy-operations.ts';

const version = '3.1';
/** The specification itself is the profile: the catalogue adds one parameter and takes nothing away. */
const profile = 'https://docs.openreferral.org/en/v3.1/';

/** Open Referral's API (Human Services Data Specification 3.1): what is published, for services that read that everywhere alike. */
export function createHsds(openData: OpenData, requestsPerMinute: number): Router {
  const { baseUrl } = openData;
  const operations: Operation[] = [
    aboutOperation(baseUrl),
    ...serviceOperations(openData),
    ...organizationOperations(openData),
    ...placeOperations(openData),
    ...taxonomyOperations(openData),
  ];
  const description = descriptionOf(operations, openData, requestsPerMinute);
  const router = Router({ caseSensitive: true });
  router.get('/openapi.json', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=3600').json(description());
  });
  router.all('/openapi.json', allowMethods('GET', 'HEAD', 'OPTIONS'));
  router.use(mount(operations, baseUrl));
  return router;
}

function aboutOperation(baseUrl: string): Operation {
  const about = { version, profile, openapi_url: `${baseUrl}${paths.hsds.openapi()}` };
  return operation({
    path: '/',
    id: 'getAbout',
    tag: 'About',
    summary: 'Om API:et',
    description: 'Vilken version av HSDS som gäller, och var API:et är beskrivet.',
    parameters: [],
    answerName: 'About',
    answer: z.strictObject({ version: z.string(), profile: z.url(), openapi_url: z.url() }),
    answerDescription: 'Om API:et.',
    example: about,
    problems: [],
    caching: 'words',
    handle({ query }) {
      const parameters = readParameters(noParameters, query);
      return 'refusal' in parameters ? parameters : { answer: about };
    },
  });
}

function descriptionOf(operations: Operation[], openData: OpenData, requestsPerMinute: number): () => object {
  const { baseUrl, licence } = openData;
  const { name, iri } = dataLicences[licence];
  const general = openapiOf(operations, apiFacts(openData, requestsPerMinute));
  return () => ({
    ...general(),
    info: {
      ...general().info,
      title: 'Insatskatalogens HSDS-API',
      version: `${version}.0`,
      summary: 'Publicerade insatser enligt Human Services Data Specification (Open Referral).',
      description: `Alla publicerade insatser enligt HSDS ${version}, öppna för alla utan nyckel.

**Servicenivå.** API:et hålls igång dygnet runt men utan garanti.

**Begränsningar.** Högst ${requestsPerMinute} frågor i minuten från en adress; därefter svarar API:et 429 med Retry-After. Bara läsning. postcode, proximity och full_service finns inte. Ett svar har ett språk: svenska, eller engelska med lang=en.

**Fel** är application/problem+json (RFC 9457). En okänd parameter eller ett okänt värde ger 400, och errors säger vilken.

**Villkor.** ${name}.`,
      license: { name, url: iri },
    },
    externalDocs: { description: 'Om öppna data i katalogen.', url: `${baseUrl}${paths.openData()}` },
    servers: [{ url: `${baseUrl}${paths.hsds.root()}` }],
  });
}
