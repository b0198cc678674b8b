import type { Conflict } from '@insatskatalog/shared/editing.ts';
import { editing } from '../texts/editing.ts';
import { day } from '../texts/sv.ts';

/** Says that somebody else has saved in between. What is typed here is kept below. */
export function OthersVersion({ theirs }: { theirs: Conflict['theirs'] }) {
  const words = editing.conflict;
  return (
    <div className="edit-errors" role="alert">
      <h2>{words.heading}</h2>
      <p>{words.text(theirs.savedByName, day(theirs.savedAt))}</p>
    </div>
  );
}
