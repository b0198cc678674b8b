import { fieldChangeWords } from '../texts/entry-fields.ts';
import type { Piece } from './differences.ts';
import './field-changes.css';

/** What one version says in a field. What the other does not say is marked, as taken away or as added. */
export function FieldVersion({
  lines,
  side,
  lang,
}: {
  lines: Piece[][];
  /** `either`: none of the two is the later one. `alone`: there is nothing to compare it with. */
  side: 'before' | 'after' | 'either' | 'alone';
  lang: 'sv' | 'en';
}) {
  if (lines.length === 0) return <p className="field-nothing">{fieldChangeWords.nothing}</p>;
  const Mark = ({ before: 'del', after: 'ins', either: 'mark', alone: 'span' } as const)[side];
  return (
    <ul className="plain-list field-version" lang={lang === 'sv' ? undefined : lang}>
      {Array.from(lines.entries(), ([line, pieces]) => (
        <li key={line}>
          {Array.from(pieces.entries(), ([place, { text, differs }]) =>
            differs ? <Mark key={place}>{text}</Mark> : text,
          )}
        </li>
      ))}
    </ul>
  );
}
