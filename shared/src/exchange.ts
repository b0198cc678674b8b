import type { Actor, Refusal } from './actor.ts';

/** Bytes of a sheet that can be read in. */
export const largestSheet = 5 * 1024 * 1024;

/** A field of an entry as a column of a sheet. `id` is the name of the form's input: `contacts.0.phone`. */
export interface SheetColumn {
  id: string;
  /** What stands at its head: "Kontakt 1: telefon". */
  name: string;
}

export type SheetFormat = 'csv' | 'xlsx';
export type ExportFormat = SheetFormat | 'json';

/** A file to give to the one who asked. */
export interface SheetFile {
  name: string;
  type: string;
  /** In pieces, so that a long list is sent while it is read. */
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** `examining`: the rows are being compared with the catalogue; `accepting`, `undoing`: what was decided is being done. */
export type ImportState = 'examining' | 'examined' | 'accepting' | 'accepted' | 'undoing' | 'undone';

export interface ImportSummary {
  id: string;
  fileName: string;
  association: string | null;
  createdAt: string;
  createdBy: string;
  state: ImportState;
  rows: number;
}

export type RowKind = 'new' | 'update' | 'unchanged' | 'error';
export type RowChoice = 'update' | 'new' | 'skip';

/** What one row of the sheet would do. */
export interface ExaminedRow {
  /** As the sheet numbers it. */
  row: number;
  /** What the entry is called there. */
  title: string;
  kind: RowKind;
  /** The entry that it is taken for, and by what. */
  target: {
    id: string;
    title: string;
    by: 'id' | 'address' | 'similar';
    changeWaits: boolean;
    /** The day when that change is published by itself. */
    publishOn?: string;
  } | null;
  /** What would be different about the entry. */
  changes: { column: string; before: string; after: string }[];
  errors: { column: string; value: string; message: string }[];
  choice: RowChoice;
  /** What may be chosen; empty when nothing can. */
  choices: RowChoice[];
}

/** A column of the sheet, and what is read from it. */
export interface MappedColumn {
  /** A, B … AA, as spreadsheets name it. */
  letter: string;
  name: string;
  /** The first cells with anything in them. */
  examples: string[];
  /** Id of a column of ours; null when it is left aside. */
  mapped: string | null;
  /** True for what our own exports tell and nothing is read from. */
  isFact: boolean;
}

/** What accepting came to. */
export interface ImportOutcome {
  as: 'drafts' | 'published';
  created: { entry: string; row: number; title: string }[];
  updated: { entry: string; row: number; title: string }[];
  skipped: number;
  /** Once undone: entries that somebody has done something with since, which were left as they are. */
  left: LeftEntry[];
}

/** What somebody has done with an entry after an import: saved it, proposed something about it, or commented on it. */
export type LeftBecause = 'changed' | 'proposed' | 'commented';

export interface LeftEntry {
  entry: string;
  title: string;
  /** Missing in imports that were undone before it was noted: they were saved. */
  why?: LeftBecause;
}

/** What undoing an import would come to. */
export interface UndoForecast {
  /** Entries that the import made: they go. */
  removed: number;
  /** How many of them the public sees. */
  removedPublic: number;
  /** Entries that it changed: they are as before. */
  putBack: number;
  left: LeftEntry[];
}

export interface OpenImport extends ImportSummary {
  columns: MappedColumn[];
  /** What columns can be read as. */
  known: SheetColumn[];
  /** Rows examined so far. */
  examined: number;
  counts: Record<RowKind, number>;
  /** How many entries would be created and updated as the choices are. */
  willCreate: number;
  willUpdate: number;
  /** Rows done so far, while it is being accepted or undone. */
  written: number;
  /** Why the last try to accept or undo it came to nothing, if it did. */
  reason: string | null;
  outcome: ImportOutcome | null;
}

/** Sheets in and out: the catalogue's own template, import as a proposal that is accepted or not, export of any list. */
export interface Exchange {
  /** An empty sheet to fill in, with all allowed values. */
  template(actor: Actor, format: SheetFormat): Promise<SheetFile>;
  /** Reads a file and remembers what it says; nothing in the catalogue changes. `association` gets what is new. */
  readSheet(
    actor: Actor,
    file: { name: string; bytes: Uint8Array },
    association: string | null,
  ): Promise<{ import: string } | { unreadable: string } | Refusal>;
  /** Newest first. */
  imports(actor: Actor): ImportSummary[];
  open(actor: Actor, id: string): OpenImport | Refusal;
  /** What the rows would do, those of one kind or all; a page from 1 of `rowsOnPage`. */
  rows(
    actor: Actor,
    id: string,
    kind: RowKind | null,
    page: number,
  ): { total: number; items: ExaminedRow[] } | Refusal;
  /** Says what each of the sheet's columns is, by their order, and examines the rows anew. */
  mapColumns(actor: Actor, id: string, columns: (string | null)[]): Promise<{ examined: boolean } | Refusal>;
  /** Chooses what rows are to do. Choices that a row does not have are left aside. */
  choose(actor: Actor, id: string, choices: { row: number; choice: RowChoice }[]): { chosen: true } | Refusal;
  /**
   * Does what the rows say, all or nothing. Rows with errors and those left out do nothing. `decided: false` when it takes a while:
   * `open` tells how far it has come.
   */
  accept(actor: Actor, id: string, as: 'drafts' | 'published'): Promise<{ decided: boolean } | Refusal>;
  /** What undoing it would come to as things are. */
  undoing(actor: Actor, id: string): UndoForecast | Refusal;
  /** Takes it back as one act: what was new goes, what was changed is as before, unless somebody has done something with it since. */
  undo(actor: Actor, id: string): Promise<{ decided: boolean } | Refusal>;
  /** Forgets a sheet that was never accepted. */
  discard(actor: Actor, id: string): { discarded: true } | Refusal;
  /** Entries by id, in that order, as a file that can be read in again. Those that the actor may not see are left out. */
  export(actor: Actor, ids: string[], format: ExportFormat): Promise<SheetFile | Refusal>;
}

/** Rows on a page of what an import would do. */
export const rowsOnPage = 50;
