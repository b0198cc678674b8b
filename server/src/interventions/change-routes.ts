import type { Catalogue, Change } from '@insatskatalog/shared/catalogue.ts';
import { associationId, municipalityCode } from '@insatskatalog/shared/intervention.ts';
import { knownValues } from '@insatskatalog/shared/known-values.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { defaultLimit, maxLimit, maxPage, timeOf } from '@insatskatalog/shared/search.ts';
import { z } from 'zod';
import { operation, type Operation } from '../api/operation.ts';
import { integerText, invalidQuery, queryParameters, readParameters, wrong } from '../api/parameters.ts';

const changesParameters = z.strictObject({
  since: z
    .string()
    .refine((text) => timeOf(text) !== null, 'ska vara en tid enligt RFC 3339, som 2026-11-30T08:00:00Z')
    .optional()
    .meta({
      description: 'Tid enligt RFC 3339, eller en dag. Ger det som har hänt då eller senare. Utan tid: allt.',
      example: '2026-11-01T00:00:00Z',
    }),
  association: associationId.optional().meta({
    description: 'Bara ett samordningsförbunds insatser, se /associations.',
    example: 'sf-sodertalje',
  }),
  municipality: municipalityCode
    .optional()
    .meta({ description: 'Bara det som gäller en kommuns invånare (SCB:s kod).', example: '0126' }),
  page: integerText(1, maxPage).default(1).describe('Sida, från 1.'),
  limit: integerText(1, maxLimit).default(defaultLimit).describe('Händelser per sida.'),
});

const changeAnswer = z.object({
  change: z
    .enum(['new', 'changed', 'ended'])
    .describe('ended: insatsen har upphört, arkiverats eller tagits bort. Ta bort den hos dig.'),
  at: z.iso.datetime().describe('När det hände (UTC).'),
  id: z.uuid().nullable().describe('Null bara för insatser som togs bort innan deras id sparades.'),
  slug: z.string(),
  title: z.string(),
  association: associationId.nullable(),
  url: z.url(),
});

/** What has happened since last time: for whoever keeps a copy, and has to know what to take away. */
export function changeRoutes(catalogue: Catalogue, baseUrl: string): Operation[] {
  const present = ({ kind, at, id, slug, title, association }: Change): z.infer<typeof changeAnswer> => ({
    change: kind,
    at,
    id,
    slug,
    title,
    association,
    url: `${baseUrl}${paths.intervention(slug)}`,
  });
  return [
    operation({
      path: '/changes',
      id: 'listChanges',
      tag: 'Insatser',
      summary: 'Vad som är nytt, ändrat och borta',
      description:
        'Varje insats en gång, med det senaste som har hänt den, äldst först. Fråga med tiden för den sista händelsen du har fått. Insatser som har tagits bort helt hör inte längre till någon kommun eller något förbund, och är bara med när du frågar efter alla.',
      parameters: queryParameters(changesParameters),
      answerName: 'ChangeList',
      answer: z.object({
        total: z.int().min(0),
        page: z.int().min(1),
        limit: z.int().min(1),
        items: z.array(changeAnswer),
      }),
      answerDescription: 'En sida av händelserna.',
      example: {
        total: 1,
        page: 1,
        limit: defaultLimit,
        items: [
          present({
            kind: 'ended',
            at: '2026-11-12T09:30:00.000Z',
            id: '7d1f4a52-3c0e-4b7a-9a55-0d6c3f1e8b21',
            slug: 'sprakkafe-salem',
            title: 'Språkkafé',
            summary: '',
            provider: '',
            association: 'sf-botkyrka-huddinge-salem',
          }),
        ],
      },
      problems: [],
      caching: 'entries',
      async handle({ query }) {
        const parameters = readParameters(changesParameters, query);
        if ('refusal' in parameters) return parameters;
        const { since, association = null, municipality = null, page, limit } = parameters.value;
        const known = knownValues(catalogue.reference());
        const unknown = Object.entries({ association, municipality }).flatMap(([name, value]) =>
          value !== null && known(name as 'association' | 'municipality', value) === null
            ? [wrong(name, value, 'Värdet finns inte.')]
            : [],
        );
        if (unknown.length > 0) return { refusal: invalidQuery(unknown) };
        const { total, items } = await catalogue.changes({
          since: since === undefined ? null : timeOf(since),
          association,
          municipality,
          order: 'oldest-first',
          page,
          limit,
        });
        return { answer: { total, page, limit, items: items.map(present) } };
      },
    }),
  ];
}
