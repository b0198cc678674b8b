import type { ApiSchema } from '@insatskatalog/shared/api-description.ts';
import { dimensions, type Dimension } from '@insatskatalog/shared/dimension.ts';
import { municipalityCode, countyCode, termId } from '@insatskatalog/shared/intervention.ts';
import type { FieldError } from '@insatskatalog/shared/problem.ts';
import {
  defaultLimit,
  maxChoices,
  maxLimit,
  maxPage,
  maxQueryLength,
  orientationChoices,
  sorts,
  type IssueReason,
  type QueryIssue,
} from '@insatskatalog/shared/search.ts';
import { z } from 'zod';
import { wrong, type Parameter } from '../api/parameters.ts';

const explanations: Record<IssueReason, string> = {
  'unknown-parameter': 'Parametern finns inte.',
  'unknown-value': 'Värdet finns inte.',
  'not-a-number': 'Värdet ska vara ett heltal.',
  'not-a-time': 'Värdet ska vara en tid enligt RFC 3339, som 2026-11-30T08:00:00Z, eller en dag.',
  'out-of-range': 'Talet ligger utanför gränserna.',
  'too-many': `Högst ${maxChoices} värden går att välja.`,
  'too-long': `Texten får ha högst ${maxQueryLength} tecken.`,
  repeated: 'Parametern får anges en gång.',
};

const examples: Record<string, string> = {
  need: 'hitta-arbete',
  targetGroup: 'npf',
  intakeRoute: 'egen-anmalan',
  providerType: 'kommun',
  form: 'individuell',
  incomeType: 'aktivitetsersattning',
  method: 'coachning',
  language: 'sv',
};

/** What the query parser left out, as a problem's rows. */
export const searchErrors = (issues: QueryIssue[]): FieldError[] =>
  issues.map((issue) => wrong(issue.parameter, issue.value, explanations[issue.reason]));

/** The list's parameters as the API's description has them, the dimensions' derived from their table. */
export const searchParameters: Parameter[] = [
  one(
    'q',
    `Fritext med egna ord, högst ${maxQueryLength} tecken. Utan text visas alla.`,
    z.string().max(maxQueryLength),
    'jag vill jobba',
  ),
  ...dimensions.map((dimension) => list(dimension)),
  one(
    'orientation',
    'individual: stöd till människor. structural: till yrkesverksamma. all: båda. Utan värde: individual, men all när texten tydligt kommer från någon som arbetar med stöd (”metodstöd för handläggare”). Svarets query säger vilket.',
    z.enum(orientationChoices),
  ),
  one(
    'age',
    'Ålder i år. Ger insatser vars åldersspann täcker den, och dem utan åldersgräns.',
    z.int().min(0).max(120),
    24,
  ),
  one('open', 'true: bara insatser som uppger att de tar emot nya deltagare nu.', z.boolean().default(false)),
  one(
    'modifiedAfter',
    'Tid enligt RFC 3339, eller en dag (från midnatt UTC). Ger det som har sparats då eller senare, till sekunden. Vad som har upphört sedan dess säger /changes.',
    z.union([z.iso.datetime({ offset: true }), z.iso.date()]),
    '2026-11-01T00:00:00Z',
  ),
  one('sort', 'Ordning. nearest utgår från vald kommun.', z.enum(sorts).default('relevance')),
  one(
    'lang',
    'Språk för texter och etiketter, när de finns på det språket.',
    z.enum(['sv', 'en']).default('sv'),
  ),
  one('page', 'Sida, från 1.', z.int().min(1).max(maxPage).default(1)),
  one('limit', 'Insatser per sida.', z.int().min(1).max(maxLimit).default(defaultLimit)),
];

function one(name: string, description: string, schema: z.ZodType, example?: unknown): Parameter {
  return {
    name,
    in: 'query',
    required: false,
    description,
    schema: plain(schema),
    ...(example === undefined ? {} : { example }),
  };
}

function list(dimension: Dimension): Parameter {
  const { description, schema, example } = valuesOf(dimension);
  return {
    name: dimension.id,
    in: 'query',
    required: false,
    description: `${description} Upprepa parametern för flera värden: något av dem räcker.`,
    schema: { ...plain(z.array(schema)), maxItems: maxChoices },
    example: [example],
    style: 'form',
    explode: true,
  };
}

function valuesOf({ id, values }: Dimension): { description: string; schema: z.ZodType; example: string } {
  switch (values) {
    case 'municipalities':
      return {
        description: 'Kommunkod (SCB). Ger också det som täcker kommunens län eller hela landet.',
        schema: municipalityCode,
        example: '0126',
      };
    case 'counties':
      return { description: 'Länskod (SCB).', schema: countyCode, example: '01' };
    case 'associations':
      return {
        description: 'Samordningsförbundets id, se /associations.',
        schema: termId,
        example: 'sf-sodertalje',
      };
    default:
      return {
        description: `Term ur vokabulären ${values.vocabulary}, se /vocabularies/${values.vocabulary}.`,
        schema: termId,
        example: examples[id] ?? '',
      };
  }
}

function plain(schema: z.ZodType): ApiSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest as ApiSchema;
}
