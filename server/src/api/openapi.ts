import type {
  ApiContact,
  ApiDescription,
  ApiOperation,
  ApiResponse,
  ApiSchema,
} from '@insatskatalog/shared/api-description.ts';
import { dataLicences, type DataLicence } from '@insatskatalog/shared/licence.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { problemTypes, type ProblemType } from '@insatskatalog/shared/problem.ts';
import { z } from 'zod';
import { problemOf } from '../http/problem.ts';
import { api } from './about.ts';
import type { Operation } from './operation.ts';
import { problemAnswer } from './problem-answer.ts';

/** What the description says that no operation knows. */
export interface ApiFacts {
  /** The public address, without a slash at the end. */
  baseUrl: string;
  /** Requests a minute that one address may make. */
  requestsPerMinute: number;
  /** What the data is offered under. */
  licence: DataLicence;
  /** Whom to ask at present: an association may change its address at any time. */
  contact: () => ApiContact;
}

/** Every operation can answer these. */
const everywhere: ProblemType[] = [
  'invalidQuery',
  'notFound',
  'methodNotAllowed',
  'addressTooLong',
  'tooMany',
  'internal',
  'unavailable',
];

/** The API's description (OpenAPI 3.1), made from the operations themselves. Made once, but for whom to ask. */
export function openapiOf(
  operations: Operation[],
  { baseUrl, requestsPerMinute: perMinute, licence, contact }: ApiFacts,
): () => ApiDescription {
  const description = {
    openapi: '3.1.0',
    info: {
      title: api.name,
      version: api.version,
      summary: 'Stöd till människor på väg mot arbete, studier och ett eget liv.',
      description: introduction(perMinute, dataLicences[licence].name),
      termsOfService: `${baseUrl}${paths.openData()}`,
      license: {
        name: `${dataLicences[licence].name} (data); programmet: EUPL-1.2`,
        url: dataLicences[licence].page,
      },
    },
    externalDocs: {
      description: 'Anropen ett för ett, med servicenivå (SLA), begränsningar och exempel.',
      url: `${baseUrl}${paths.apiDescription()}`,
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: Object.fromEntries(operations.map((each) => [each.path, { get: pathItem(each, baseUrl) }])),
    components: { schemas: schemasOf(operations) },
  };
  return () => ({ ...description, info: { ...description.info, contact: contact() } });
}

const introduction = (
  perMinute: number,
  licence: string,
) => `Alla uppgifter i katalogen, öppna för alla utan nyckel.

**Servicenivå.** API:et hålls igång dygnet runt men utan garanti. Version 1 ändras bara genom tillägg: räkna med nya fält och parametrar.

**Begränsningar.** Högst ${perMinute} frågor i minuten från en adress; därefter svarar API:et 429 med Retry-After. Bara läsning. Antalen per värde räknas på sökmotorns index, som följer ändringar inom några sekunder. När degraded är sant svarar en enklare sökmotor, med sämre tålighet för felstavningar.

**Fel** är application/problem+json (RFC 9457). En okänd parameter eller ett okänt värde ger 400, och errors säger vilken.

**Villkor.** Uppgifterna är fria att använda (${licence}). Fråga inte med personuppgifter.

**Ändringar.** /changes säger vad som är nytt, ändrat och borta sedan en viss tid.

**In English.** Open data on support for people in Sweden on their way to work, studies and a life of their own. No key is needed. Names of parameters and fields are English, and lang=en gives labels and texts in English where there are any. The data is free to use (${licence}).`;

function pathItem(each: Operation, baseUrl: string): ApiOperation {
  const { id, tag, summary, description, parameters, answerName, answerDescription, example } = each;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    parameters,
    responses: {
      200: {
        description: answerDescription,
        headers: {
          ETag: {
            description: 'Skicka tillbaka i If-None-Match för att få 304 när inget har ändrats.',
            schema: { type: 'string' },
          },
          'Cache-Control': { description: 'Hur länge svaret får återanvändas.', schema: { type: 'string' } },
        },
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${answerName}` }, example } },
      },
      304: { description: 'Inget har ändrats sedan det ETag som If-None-Match anger.' },
      ...(each.problems.includes('gone')
        ? { 308: { description: 'Adressen har ändrats; Location har den nya.' } }
        : {}),
      ...Object.fromEntries(
        [...everywhere, ...each.problems].map((type) => [
          problemTypes[type].status,
          problemResponse(type, baseUrl),
        ]),
      ),
    },
  };
}

function problemResponse(type: ProblemType, baseUrl: string): ApiResponse {
  const errors =
    type === 'invalidQuery'
      ? [{ parameter: 'municipality', value: '9999', detail: 'Värdet finns inte.' }]
      : undefined;
  return {
    description: `${problemTypes[type].title}.`,
    ...(type === 'tooMany'
      ? { headers: { 'Retry-After': { description: 'Sekunder att vänta.', schema: { type: 'integer' } } } }
      : {}),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        example: problemOf(
          { type, ...(errors ? { errors } : {}) },
          baseUrl,
          '2f1c1a52-6a3e-4f0e-9a36-1f0b5b8c7d10',
        ),
      },
    },
  };
}

function schemasOf(operations: Operation[]): Record<string, ApiSchema> {
  const answers: [string, z.ZodType][] = [
    ['Problem', problemAnswer],
    ...operations.map(({ answerName, answer }): [string, z.ZodType] => [answerName, answer]),
  ];
  return Object.fromEntries(answers.map(([name, schema]) => [name, jsonSchemaOf(schema)]));
}

/** New fields may come in version 1, so objects are left open for them. */
function jsonSchemaOf(schema: z.ZodType): ApiSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'output',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  // JSON Schema has more than the page looks into.
  return rest as ApiSchema;
}
