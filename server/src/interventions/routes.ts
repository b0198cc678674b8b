import type { ApiSchema } from '@insatskatalog/shared/api-description.ts';
import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { slug } from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { z } from 'zod';
import { operation, type Operation } from '../api/operation.ts';
import { noParameters, readParameters } from '../api/parameters.ts';
import { entryAnswer, presentEntry } from './answer.ts';
import { exampleEntry } from './example.ts';

const idOrSlug = z.union([z.uuid(), slug]);

/** One entry by its id or slug. */
export function interventionRoutes(catalogue: Catalogue, baseUrl: string): Operation[] {
  return [
    operation({
      path: '/interventions/{idOrSlug}',
      id: 'getIntervention',
      tag: 'Insatser',
      summary: 'En insats',
      description:
        'Hela insatsen. En slug som har ändrats svarar 308 med den nya adressen. En insats som har upphört svarar 410.',
      parameters: [
        {
          name: 'idOrSlug',
          in: 'path',
          required: true,
          description: 'Insatsens id eller slug.',
          schema: z.toJSONSchema(idOrSlug) as ApiSchema,
          example: exampleEntry.slug,
        },
      ],
      answerName: 'Intervention',
      answer: entryAnswer,
      answerDescription: 'Insatsen.',
      example: presentEntry(exampleEntry, baseUrl),
      problems: ['gone'],
      caching: 'entries',
      async handle({ key, query }) {
        const parameters = readParameters(noParameters, query);
        if ('refusal' in parameters) return parameters;
        if (!idOrSlug.safeParse(key).success) return { refusal: { type: 'notFound' } };
        const lookup = await catalogue.intervention(key);
        switch (lookup.found) {
          case 'entry':
            return { answer: presentEntry(lookup.entry, baseUrl) };
          case 'moved':
            return { movedTo: paths.api.intervention(lookup.slug) };
          case 'ended':
            return { refusal: { type: 'gone', detail: `${lookup.title} har upphört.` } };
          case 'nothing':
            return {
              refusal: {
                type: 'notFound',
                detail: 'Det finns ingen insats med det id:t eller den adressen.',
              },
            };
        }
      },
    }),
  ];
}
