import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import type { Vocabulary } from '@insatskatalog/shared/reference.ts';
import { z } from 'zod';
import { operation, type Operation } from '../api/operation.ts';
import { noParameters, readParameters } from '../api/parameters.ts';

const vocabularyAnswer = z.object({
  id: z.string(),
  label: z.string(),
  labelEn: z.string(),
  audience: z.enum(['everyone', 'professional']).describe('professional: för handläggare och redaktörer.'),
  terms: z.array(
    z.object({
      id: z.string().describe('Ändras aldrig.'),
      label: z.string(),
      labelEn: z.string(),
      description: z.string(),
      synonyms: z.array(z.string()).describe('Andra ord för samma sak, som sökningen känner igen.'),
      broader: z.string().nullable().describe('Termen som den här är en del av.'),
      retired: z.boolean().describe('Sant när inga fler insatser får termen.'),
    }),
  ),
});

const example: z.infer<typeof vocabularyAnswer> = {
  id: 'needs',
  label: 'Vad behöver du hjälp med?',
  labelEn: 'Need',
  audience: 'everyone',
  terms: [
    {
      id: 'hitta-arbete',
      label: 'Hitta ett arbete',
      labelEn: 'Find a job',
      description: 'Stöd för att söka och få ett arbete.',
      synonyms: ['jobb', 'söka jobb', 'arbetslös'],
      broader: null,
      retired: false,
    },
  ],
};

/** The lists that entries are tagged from. */
export function vocabularyRoutes(catalogue: Catalogue): Operation[] {
  return [
    operation({
      path: '/vocabularies',
      id: 'listVocabularies',
      tag: 'Vokabulärer',
      summary: 'Vokabulärer',
      description: 'Alla listor av termer som insatser beskrivs med, med termer och synonymer.',
      parameters: [],
      answerName: 'VocabularyList',
      answer: z.object({ items: z.array(vocabularyAnswer) }),
      answerDescription: 'Vokabulärerna.',
      example: { items: [example] },
      problems: [],
      caching: 'words',
      handle({ query }) {
        const parameters = readParameters(noParameters, query);
        if ('refusal' in parameters) return parameters;
        return { answer: { items: catalogue.reference().vocabularies.map(presentVocabulary) } };
      },
    }),
    operation({
      path: '/vocabularies/{id}',
      id: 'getVocabulary',
      tag: 'Vokabulärer',
      summary: 'En vokabulär',
      description: 'En lista av termer.',
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          description: 'Vokabulärens id.',
          schema: { type: 'string' },
          example: example.id,
        },
      ],
      answerName: 'Vocabulary',
      answer: vocabularyAnswer,
      answerDescription: 'Vokabulären.',
      example,
      problems: [],
      caching: 'words',
      handle({ key, query }) {
        const parameters = readParameters(noParameters, query);
        if ('refusal' in parameters) return parameters;
        const vocabulary = catalogue.reference().vocabularies.find(({ id }) => id === key);
        if (!vocabulary)
          return { refusal: { type: 'notFound', detail: 'Det finns ingen vokabulär med det id:t.' } };
        return { answer: presentVocabulary(vocabulary) };
      },
    }),
  ];
}

function presentVocabulary({
  id,
  label,
  labelEn,
  audience,
  terms,
}: Vocabulary): z.infer<typeof vocabularyAnswer> {
  return {
    id,
    label,
    labelEn,
    audience,
    terms: terms.map((term) => ({
      id: term.id,
      label: term.label,
      labelEn: term.labelEn,
      description: term.description,
      synonyms: term.synonyms,
      broader: term.broader,
      retired: term.retired,
    })),
  };
}
