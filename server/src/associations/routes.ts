import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { associationId, countyCode, municipalityCode } from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { z } from 'zod';
import { operation, type Operation } from '../api/operation.ts';
import { noParameters, readParameters } from '../api/parameters.ts';

const associationAnswer = z.object({
  id: associationId,
  name: z.string(),
  shortName: z.string(),
  municipalities: z.array(municipalityCode).describe('Medlemskommunernas koder.'),
  county: countyCode,
  about: z.string().describe('Presentation i Markdown.'),
  interventions: z.int().min(0).describe('Publicerade insatser som förbundet håller.'),
  url: z.url().describe('Förbundets sida i katalogen.'),
});

/** The associations whose entries the catalogue holds. */
export function associationRoutes(catalogue: Catalogue, baseUrl: string): Operation[] {
  const urlOf = (id: string) => `${baseUrl}${paths.association(id)}`;
  return [
    operation({
      path: '/associations',
      id: 'listAssociations',
      tag: 'Samordningsförbund',
      summary: 'Samordningsförbund',
      description: 'Samordningsförbunden med sina kommuner och hur många insatser de har publicerat.',
      parameters: [],
      answerName: 'AssociationList',
      answer: z.object({ items: z.array(associationAnswer) }),
      answerDescription: 'Förbunden.',
      example: {
        items: [
          {
            id: 'sf-botkyrka-huddinge-salem',
            name: 'Samordningsförbundet Botkyrka Huddinge Salem',
            shortName: 'Botkyrka Huddinge Salem',
            municipalities: ['0126', '0127', '0128'],
            county: '01',
            about: 'Vi samlar stöd till dig som är på väg mot arbete eller studier.',
            interventions: 142,
            url: urlOf('sf-botkyrka-huddinge-salem'),
          },
        ],
      },
      problems: [],
      caching: 'counts',
      async handle({ query }) {
        const parameters = readParameters(noParameters, query);
        if ('refusal' in parameters) return parameters;
        const { byAssociation } = await catalogue.overview();
        const items = catalogue.reference().associations.map((association) => ({
          id: association.id,
          name: association.name,
          shortName: association.shortName,
          municipalities: association.municipalities,
          county: association.county,
          about: association.about,
          interventions: byAssociation[association.id] ?? 0,
          url: urlOf(association.id),
        }));
        return { answer: { items } };
      },
    }),
  ];
}
