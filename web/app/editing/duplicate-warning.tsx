import { paths } from '@insatskatalog/shared/paths.ts';
import { editing } from '../texts/editing.ts';
import { useEditor } from './editor-context.ts';

/** Entries that may be the one that is being written. Advice: nothing stops anybody. */
export function DuplicateWarning() {
  const { duplicates } = useEditor().preview;
  const words = editing.duplicates;
  return (
    <div aria-live="polite">
      {duplicates.length > 0 && (
        <div className="edit-twins">
          <p>
            <strong>{words.heading}</strong> {words.text}
          </p>
          <ul className="plain-list">
            {duplicates.map(({ id, title, provider, state, slug, mayEdit }) => (
              <li key={id}>
                <a
                  href={mayEdit ? paths.admin.entry(id) : paths.intervention(slug ?? '')}
                  target="_blank"
                  rel="noreferrer"
                >
                  {title}
                  <span className="visually-hidden"> ({editing.newWindow})</span>
                </a>{' '}
                <span className="small">{[provider, words.state[state]].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
