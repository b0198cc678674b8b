import type { Actor } from '@insatskatalog/shared/actor.ts';
import { setImmediate as breathe } from 'node:timers/promises';
import { createRowExamination, type ExamineParts } from './examine-row.ts';
import { rowNumber, type Finding, type ImportContent } from './import-content.ts';
import { mapSheet } from './mapped-sheet.ts';
import { createMatching } from './match.ts';

/** Milliseconds between two looks at what else the service has to do. */
const atATime = 20;

/**
 * Compares every row with the catalogue and tells what it would do. Reads only; the service goes on answering meanwhile.
 *
 * @param progress told how many rows have been examined
 */
export async function examine(
  parts: ExamineParts,
  actor: Actor,
  association: string | null,
  content: ImportContent,
  progress: (rows: number) => void,
): Promise<Finding[]> {
  const sheet = mapSheet(content, parts.columns());
  const match = createMatching(parts.db, association, content.rows.map(sheet.meant));
  const findingOf = createRowExamination(parts, actor, sheet, match);
  const findings: Finding[] = [];
  let breathed = -Infinity;

  for (const [index, row] of content.rows.entries()) {
    if (performance.now() - breathed > atATime) {
      progress(index);
      await breathe();
      breathed = performance.now();
    }
    if (row.every((cell) => cell.trim() === '')) continue;
    findings.push(findingOf(row, rowNumber(content, index)));
  }
  return findings;
}
