import { tagFields } from '@insatskatalog/shared/intervention.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Kinds of query, in the order of the table. */
export const kinds = [
  'exact',
  'inflected',
  'compound',
  'abbreviation',
  'lay',
  'question',
  'typo',
  'place',
  'age',
  'relative',
  'english',
  'professional',
] as const;
export type Kind = (typeof kinds)[number];

/** `tuning` is worked with; `unseen` is an exam, of which nothing but figures may be looked at. */
export const judgedSets = ['tuning', 'unseen'] as const;
export type JudgedSet = (typeof judgedSets)[number];

/** 3 is just what was asked for, 2 helps, 1 is related, 0 is beside the point. */
const grade = z.int().min(0).max(3);
const rule = z.union([
  z.strictObject({ sourceRef: z.string().min(1), grade }),
  z.strictObject({
    /** Every term named must be on the entry. */
    tags: z.partialRecord(
      z.enum([...tagFields, 'providerType']),
      z.union([z.string().transform((term) => [term]), z.array(z.string()).min(1)]),
    ),
    grade,
  }),
]);

const judgedQuery = z.strictObject({
  /** What is typed, and all that the service is sent. */
  q: z.string().min(1),
  kind: z.enum(kinds),
  /** SCB's code of the municipality that the text names: what does not serve it is worth nothing. */
  municipality: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  /** Years, for whoever reads the judgement: the grades already heed it. */
  age: z.int().optional(),
  /** The highest grade of the rules that fit an entry is its grade. */
  grades: z.array(rule).min(1),
});
export type JudgedQuery = z.infer<typeof judgedQuery>;
export type Rule = z.infer<typeof rule>;

/** Reads a set of judged queries. Throws when the file is not one; the message names places in it and no text of it. */
export async function readJudged(set: JudgedSet): Promise<JudgedQuery[]> {
  const text = await readFile(join(import.meta.dirname, 'queries', `${set}.json`), 'utf8');
  return z.array(judgedQuery).min(1).parse(JSON.parse(text));
}
