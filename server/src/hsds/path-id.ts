import type { Intervention, TextLanguage } from '@insatskatalog/shared/intervention.ts';
import { z } from 'zod';
import type { Parameter } from '../api/parameters.ts';

const uuid = z.uuid();
export const isId = (key: string): boolean => uuid.safeParse(key).success;

export const idParameter = (description: string, example: string): Parameter => ({
  name: 'id',
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', format: 'uuid' },
  example,
});

/** The language that an answer about one entry is in: what is asked for, when the entry has it. */
export const textLanguageOf = ({ texts }: Intervention, asked: TextLanguage): TextLanguage =>
  texts[asked] ? asked : 'sv';
