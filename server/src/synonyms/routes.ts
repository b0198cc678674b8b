import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import type { Synonym } from '@insatskatalog/shared/reference.ts';
import { z } from 'zod';
import { operation, type Operation } from '../api/operation.ts';
import { noParameters, readParameters } from '../api/parameters.ts';

const synonymAnswer = z.discriminatedUnion('type', [
  z.object({
    id: z.string(),
    type: z.literal('oneWay').describe('Den som skriver from får också träffar på to, men inte tvärtom.'),
    from: z.string(),
    to: z.array(z.string()),
    caseSensitive: z.boolean().describe('Sant när from bara gäller som det är skrivet: SE, inte se.'),
  }),
  z.object({
    id: z.string(),
    type: z.literal('twoWay').describe('Alla i terms betyder samma sak.'),
    terms: z.array(z.string()),
  }),
]);

/** The words that searching takes for one another. */
export function synonymRoutes(catalogue: Catalogue): Operation[] {
  return [
    operation({
      path: '/synonyms',
      id: 'listSynonyms',
      tag: 'Vokabulärer',
      summary: 'Synonymer',
      description: 'Ord och förkortningar som sökningen likställer, utöver termernas egna synonymer.',
      parameters: [],
      answerName: 'SynonymList',
      answer: z.object({ items: z.array(synonymAnswer) }),
      answerDescription: 'Synonymerna.',
      example: {
        items: [
          { id: 'syn-005', type: 'oneWay', from: 'FK', to: ['Försäkringskassan'], caseSensitive: true },
          { id: 'syn-153', type: 'twoWay', terms: ['praktik', 'praktikplats'] },
        ],
      },
      problems: [],
      caching: 'words',
      handle({ query }) {
        const parameters = readParameters(noParameters, query);
        if ('refusal' in parameters) return parameters;
        return { answer: { items: catalogue.reference().synonyms.map(presentSynonym) } };
      },
    }),
  ];
}

function presentSynonym(synonym: Synonym): z.infer<typeof synonymAnswer> {
  if (synonym.type === 'twoWay') return { id: synonym.id, type: synonym.type, terms: synonym.terms };
  const { id, type, from, to, caseSensitive } = synonym;
  return { id, type, from, to, caseSensitive };
}
