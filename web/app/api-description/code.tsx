import { useState } from 'react';
import { apiTexts } from '../texts/api-description.ts';
import { useHydrated } from '../ui/use-hydrated.ts';

/** Something to be read as it stands. With script, and where it is to be run, it can be copied by a button. */
export function Code({ text, label, copy = false }: { text: string; label: string; copy?: boolean }) {
  const scripted = useHydrated();
  const [copied, setCopied] = useState(false);
  return (
    <div className="api-code">
      <pre>
        <code>{text}</code>
      </pre>
      {copy && scripted && (
        <button
          className="button quiet"
          type="button"
          aria-label={`${apiTexts.copy}: ${label}`}
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          {copied ? apiTexts.copied : apiTexts.copy}
        </button>
      )}
      {copy && <output className="visually-hidden">{copied && apiTexts.copied}</output>}
    </div>
  );
}
