import type {
  ExaminedRow,
  ImportOutcome,
  ImportState,
  OpenImport,
  RowKind,
} from '@insatskatalog/shared/exchange.ts';
import { identityColumns } from './columns.ts';
import { isFact } from './guess-columns.ts';
import { choiceOf, choicesOf, type Finding, type ImportContent } from './import-content.ts';
import type { ImportOrder } from './carry-out.ts';
import type { ImportRow } from './import-store.ts';
import type { ImportOrders } from './import-orders.ts';
import type { SheetColumns } from './sheet-columns.ts';
import { letterOf } from './sheet/column-letter.ts';

/** A row as examined, with what may be chosen for it and what is. */
export function presentRow(finding: Finding, content: ImportContent): ExaminedRow {
  const { edition: _, ...shown } = finding;
  return { ...shown, choice: choiceOf(content, finding), choices: choicesOf(finding) };
}

export function stateOf(state: ImportRow['state'], isExamined: boolean, order?: ImportOrder): ImportState {
  if (order) return order.act === 'accept' ? 'accepting' : 'undoing';
  return state === 'read' ? (isExamined ? 'examined' : 'examining') : state;
}

/** What is known of a sheet beside what is stored. */
export interface Present {
  /** Rows examined so far, while they are being so. */
  examined: number;
  order: ReturnType<ImportOrders['of']>;
  /** Why the last try to carry out an order came to nothing. */
  reason: string | null;
}

export function presentImport(
  row: ImportRow,
  sheet: SheetColumns,
  { examined, order, reason }: Present,
): OpenImport {
  const { content } = row;
  const findings = content.findings ?? [];
  const counts: Record<RowKind, number> = { new: 0, update: 0, unchanged: 0, error: 0 };
  for (const { kind } of findings) counts[kind] += 1;
  const choices = findings.map((finding) => choiceOf(content, finding));
  const known = [...identityColumns, ...sheet.toChooseFrom(content.mapping)];
  return {
    id: row.id,
    fileName: row.fileName,
    association: row.association,
    createdAt: row.createdAt,
    createdBy: row.accountName,
    state: stateOf(row.state, content.findings !== null, order?.order),
    rows: content.rows.length,
    columns: content.names.map((name, index) => ({
      letter: letterOf(index),
      name: name.trim(),
      examples: examplesOf(content.rows, index),
      mapped: content.mapping[index] ?? null,
      isFact: isFact(name),
    })),
    known: known.map(({ id, name }) => ({ id, name })),
    examined: content.findings ? content.rows.length : examined,
    counts,
    willCreate: choices.filter((choice) => choice === 'new').length,
    willUpdate: choices.filter((choice) => choice === 'update').length,
    written: order?.done ?? 0,
    reason,
    outcome: presentOutcome(content),
  };
}

function presentOutcome({ outcome }: ImportContent): ImportOutcome | null {
  if (!outcome) return null;
  const { as, skipped, left, changes } = outcome;
  const shown = (isNew: boolean) =>
    changes.flatMap(({ entry, row, title, before }) =>
      (before === null) === isNew ? [{ entry, row, title }] : [],
    );
  return { as, skipped, left, created: shown(true), updated: shown(false) };
}

function examplesOf(rows: string[][], index: number): string[] {
  const examples: string[] = [];
  for (const row of rows) {
    const cell = row[index]?.trim() ?? '';
    if (cell !== '' && !examples.includes(cell)) examples.push(cell);
    if (examples.length === 2) break;
  }
  return examples.map((cell) => (cell.length > 80 ? `${cell.slice(0, 80)} …` : cell));
}
