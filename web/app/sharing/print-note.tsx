import { useEffect, useId, useRef, useState } from 'react';
import { sharingTexts } from '../texts/sharing.ts';
import { Icon } from '../ui/icon.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import './sharing.css';

/**
 * Prints the page, with a note that is on paper alone. The field has no name and belongs to no form, so that nothing can send it;
 * the browser is asked neither to remember it nor to have its spelling checked elsewhere.
 */
export function PrintWithNote({ open = false }: { open?: boolean }) {
  const id = useId();
  const hydrated = useHydrated();
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState('');
  // What was written before the script came.
  useEffect(() => setNote(field.current?.value ?? ''), []);
  return (
    <>
      <details className="tool print-tool" name="verktyg" open={open}>
        <summary className="button quiet small no-print">
          <Icon name="print" />
          {sharingTexts.print}
        </summary>
        <div className="tool-panel">
          <label className="field-label no-print" htmlFor={id}>
            {sharingTexts.note}
          </label>
          <p className="muted small no-print" id={`${id}-hjalp`}>
            {sharingTexts.noteHint}
          </p>
          <textarea
            ref={field}
            className={hydrated ? 'field no-print' : 'field'}
            id={id}
            rows={3}
            // Tells an empty field apart in print without script.
            placeholder=" "
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-hjalp`}
            onChange={(event) => setNote(event.target.value)}
          />
          {hydrated ? (
            <button type="button" className="button small no-print" onClick={() => window.print()}>
              <Icon name="print" />
              {sharingTexts.printNow}
            </button>
          ) : (
            <p className="small no-print">{sharingTexts.withoutScript}</p>
          )}
        </div>
      </details>
      {note.trim() && (
        <div className="print-only printed-note">
          <strong>{sharingTexts.notePrinted}</strong>
          <p>{note}</p>
        </div>
      )}
    </>
  );
}
