import { DocumentsRefused, type Change, type WritableIndex } from '../engine.ts';
import type { Refused } from './changes.ts';

/**
 * Applies a change; where documents are refused, halves it until those that alone are at fault stand alone, and gives them.
 * The rest is in the index then. Throws what the index throws for every other reason, and when nothing at all of several
 * documents is accepted: then the fault is hardly in each of them.
 */
export async function applyTolerantly(
  index: WritableIndex,
  change: Change,
  signal: AbortSignal,
): Promise<Refused[]> {
  const refused = await halving(index, change, signal);
  if (refused.length > 1 && refused.length === change.puts.length)
    throw new Error(`The search index refuses every document: ${refused[0]?.reason}`);
  return refused;
}

async function halving(index: WritableIndex, change: Change, signal: AbortSignal): Promise<Refused[]> {
  try {
    await index.apply(change, signal);
    return [];
  } catch (error) {
    const [first] = change.puts;
    if (!(error instanceof DocumentsRefused) || !first) throw error;
    if (change.puts.length === 1) {
      if (change.removals.length > 0) await index.apply({ puts: [], removals: change.removals }, signal);
      return [{ id: first.id, reason: error.message }];
    }
    const half = Math.ceil(change.puts.length / 2);
    const { puts, removals } = change;
    return [
      ...(await halving(index, { puts: puts.slice(0, half), removals }, signal)),
      ...(await halving(index, { puts: puts.slice(half), removals: [] }, signal)),
    ];
  }
}
