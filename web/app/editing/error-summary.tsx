import { useEffect, useRef } from 'react';
import { editing } from '../texts/editing.ts';
import type { Returned } from './act.server.ts';
import { fieldId } from './editor-context.ts';

/** Everything that is to be mended, each leading to its place. Takes the focus when it comes. */
export function ErrorSummary({ returned }: { returned: Returned | null }) {
  const box = useRef<HTMLDivElement>(null);
  const errors = returned?.errors ?? [];
  useEffect(() => {
    if (!returned || returned.errors.length === 0) return;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [returned]);
  if (errors.length === 0) return null;
  return (
    <div className="edit-errors" ref={box} tabIndex={-1} role="alert">
      <h2>{editing.errors.heading(errors.length)}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field + message}>
            {field === '' ? (
              message
            ) : (
              <a href={`#${placeOf(field)}`} onClick={(event) => goTo(event, placeOf(field))}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The element that shows what an input's name is about: some are shown as parts of a group. */
function placeOf(field: string): string {
  if (field.startsWith('coverage')) return 'coverage';
  if (field === 'provider.id') return fieldId('provider.name');
  return fieldId(field);
}

/** To the input itself, also where it lies folded away. */
function goTo(event: { preventDefault: () => void }, id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  event.preventDefault();
  for (let box = target.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
    box.open = true;
  target.focus();
  target.scrollIntoView({ block: 'center' });
}
