import { termId } from '@insatskatalog/shared/intervention.ts';
import type { VocabularyData } from '@insatskatalog/server/vocabularies/write.ts';
import { z } from 'zod';
import { parseJsonRows } from './parse-rows.ts';

const term = z.object({
  id: termId,
  label: z.string().min(1),
  labelEn: z.string().min(1),
  description: z.string(),
  synonyms: z.array(z.string().min(1)),
  broader: termId.nullable().default(null),
});

const row = z
  .object({
    id: z.string().regex(/^[a-z_]+$/),
    label: z.string().min(1),
    labelEn: z.string().min(1),
    audience: z.enum(['everyone', 'professional']),
    terms: z.array(term).min(1),
  })
  .refine(({ terms }) => new Set(terms.map(({ id }) => id)).size === terms.length, {
    path: ['terms'],
    message: 'two terms have the same id',
  })
  .refine(
    ({ terms }) => terms.every(({ broader }) => broader === null || terms.some(({ id }) => id === broader)),
    { path: ['terms'], message: 'a broader term does not exist' },
  );

/** Reads the list of vocabularies with their terms. */
export function parseVocabularies(file: string, text: string): VocabularyData[] {
  return parseJsonRows(file, text, row);
}
