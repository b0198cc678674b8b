import type { ChangedField } from '@insatskatalog/shared/catalogue.ts';
import { changedParts } from '../texts/list-page.ts';

/** What has changed in words, each once: a new phone number and a new mail address are both "kontakt". */
export const changeWords = (fields: ChangedField[]): string[] => [
  ...new Set(fields.map((field) => changedParts[field])),
];
