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
  side: 'before' | 'after';
  lang: 'sv' | 'en';
}) {
  if (lines.length === 0) return <p className="field-nothing">{fieldChangeWords.nothing}</p>;
  const Mark = side === 'before' ? 'del' : 'ins';
  return (
    <ul className="plain-list field-version" lang={lang === 'sv' ? undefined : lang}>
      {lines.map((pieces, line) => (
        // Lines have no identity of their own, and the list is never reordered in place.
        <li key={line}>
          {pieces.map(({ text, differs }, index) => (differs ? <Mark key={index}>{text}</Mark> : text))}
        </li>
      ))}
    </ul>
  );
}
