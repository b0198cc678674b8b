import type { Synonym } from '@insatskatalog/shared/reference.ts';
import { z } from 'zod';
import { parseJsonRows } from './parse-rows.ts';

const id = z.string().regex(/^syn-\d{3}$/);
const words = z.string().trim().min(1);

const row = z.discriminatedUnion('type', [
  z.strictObject({
    id,
    type: z.literal('oneWay'),
    from: words,
    to: z.array(words).min(1),
    caseSensitive: z.boolean().default(false),
  }),
  z.strictObject({ id, type: z.literal('twoWay'), terms: z.array(words).min(2) }),
]);

/** Reads the list of synonyms. */
export function parseSynonyms(file: string, text: string): Synonym[] {
  const list = parseJsonRows(file, text, row);
  const repeated = list.find(({ id: key }, index) => list.findIndex((other) => other.id === key) !== index);
  if (repeated) throw new Error(`${file}: two synonyms have the id ${repeated.id}.`);
  return list;
}
