import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { associationId, countyCode, municipalityCode } from '@insatskatalog/shared/intervention.ts';
import { municipalitySlug, paths } from '@insatskatalog/shared/paths.ts';
import { z } from 'zod';
import { operation, type Operation } from '../api/operation.ts';
import { noParameters, readParameters } from '../api/parameters.ts';

const municipalityAnswer = z.object({
  code: municipalityCode.describe('SCB:s kommunkod.'),
  name: z.string(),
  officialName: z.string(),
  county: countyCode.describe('SCB:s länskod.'),
  countyName: z.string(),
  associations: z.array(associationId).describe('Samordningsförbund som kommunen är med i.'),
  interventions: z.int().min(0).describe('Publicerade insatser för kommunens invånare.'),
  url: z.url().describe('Sidan om stöd i kommunen.'),
});

/** The country's municipalities, with what there is for those who live there. */
export function placeRoutes(catalogue: Catalogue, baseUrl: string): Operation[] {
  const urlOf = (place: { code: string; name: string }) =>
    `${baseUrl}${paths.municipality(municipalitySlug(place))}`;
  return [
    operation({
      path: '/municipalities',
      id: 'listMunicipalities',
      tag: 'Platser',
      summary: 'Sveriges kommuner',
      description: 'Alla kommuner med SCB:s koder. Koderna är strängar: inledande nollor hör till.',
      parameters: [],
      answerName: 'MunicipalityList',
      answer: z.object({ items: z.array(municipalityAnswer) }),
      answerDescription: 'Kommunerna.',
      example: {
        items: [
          {
            code: '0126',
            name: 'Huddinge',
            officialName: 'Huddinge kommun',
            county: '01',
            countyName: 'Stockholms län',
            associations: ['sf-botkyrka-huddinge-salem'],
            interventions: 41,
            url: urlOf({ code: '0126', name: 'Huddinge' }),
          },
        ],
      },
      problems: [],
      caching: 'counts',
      async handle({ query }) {
        const parameters = readParameters(noParameters, query);
        if ('refusal' in parameters) return parameters;
        const { municipalities, counties, associations } = catalogue.reference();
        const { byMunicipality } = await catalogue.overview();
        const countyNames = new Map(counties.map(({ code, name }) => [code, name]));
        const items = municipalities.map(({ code, name, officialName, county }) => ({
          code,
          name,
          officialName,
          county,
          countyName: countyNames.get(county) ?? '',
          associations: associations.filter((one) => one.municipalities.includes(code)).map(({ id }) => id),
          interventions: byMunicipality[code] ?? 0,
          url: urlOf({ code, name }),
        }));
        return { answer: { items } };
      },
    }),
  ];
}
