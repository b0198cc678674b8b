import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { Column } from './column.ts';
import { forWhom } from './columns/for-whom.ts';
import { listColumns, type Repeats } from './columns/lists.ts';
import { practical } from './columns/practical.ts';
import { englishTexts, swedishTexts } from './columns/texts.ts';

/** Which entry a row is about. Never written to: an entry's id is for ever, and its address follows its name. */
export const identityColumns = [
  { id: 'id', name: 'Id', also: ['insatsid', 'uuid'] },
  { id: 'slug', name: 'Adress', also: ['slug', 'sidans adress', 'webbsida i katalogen'] },
] as const;

/** What an export tells beside the entry's fields. Nothing of it is ever read: these have acts of their own. */
export const factColumns = [
  { id: 'state', name: 'Läge' },
  { id: 'association', name: 'Förbund' },
  { id: 'lastReviewedAt', name: 'Senast granskad' },
  { id: 'updatedAt', name: 'Senast ändrad' },
] as const;

/**
 * The sheet's columns for the fields of an entry, in the order of its page: one list, from which template, import, mapping and
 * export all come. Each bears the name of the form's input that it fills.
 */
export const columnsOf = (reference: Reference, repeats: Repeats): Column[] => [
  ...swedishTexts(),
  ...forWhom(reference),
  ...listColumns(repeats),
  ...practical(),
  ...englishTexts(),
];
