import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { ExaminedRow, ImportOutcome, RowChoice } from '@insatskatalog/shared/exchange.ts';
import type { DraftRow } from '../editing/drafts.ts';

/** What a row was found to do, when it was last compared with the catalogue. */
export type Finding = Omit<ExaminedRow, 'choice' | 'choices'> & {
  /** The target's edition then: another one at accepting means that somebody has saved it since. */
  edition: string | null;
};

/** What the catalogue held before an entry was changed, so that undoing can put it back. */
export interface Change {
  entry: string;
  row: number;
  title: string;
  /** The entry's edition as the import left it. */
  edition: string;
  /** Null for an entry that the import made. */
  before: {
    publishedVersion: number | null;
    draft: EntryForm | null;
    /** What that draft waited for; imports from before it was noted have none. */
    standing?: Pick<DraftRow, 'state' | 'publishOn' | 'approvedBy'>;
  } | null;
}

/** The JSON of an import's row in the database. */
export interface ImportContent {
  /** Row of the sheet that names the columns, from 1. */
  namesRow: number;
  names: string[];
  /** The rows below it. Gone once the import has been decided: what they said is in the entries then. */
  rows: string[][];
  /** By the sheet's columns: the id of ours, or null. */
  mapping: (string | null)[];
  /** Counts how often the columns have been mapped, so that a late examination of the former mapping is not kept. */
  mapped: number;
  /** By the rows; null while they are being examined. */
  findings: Finding[] | null;
  /** What was chosen for rows, by their number, where it is not the usual. */
  choices: Record<number, RowChoice>;
  outcome:
    | (Pick<ImportOutcome, 'as' | 'skipped' | 'left'> & {
        changes: Change[];
        /** Ids of providers that came with it; imports from before they were noted have none. */
        providers?: string[];
      })
    | null;
}

/** The number, in the sheet, of a row by its place among those below the names. */
export const rowNumber = ({ namesRow }: Pick<ImportContent, 'namesRow'>, index: number): number =>
  namesRow + 1 + index;

/** What may be chosen for a row; the first is what it does when nothing is. */
export function choicesOf({ kind }: Pick<Finding, 'kind'>): RowChoice[] {
  if (kind === 'update') return ['update', 'new', 'skip'];
  return kind === 'new' ? ['new', 'skip'] : [];
}

/** What a row will do. */
export const choiceOf = ({ choices }: Pick<ImportContent, 'choices'>, finding: Finding): RowChoice =>
  choices[finding.row] ?? choicesOf(finding)[0] ?? 'skip';
