import { apiTexts } from '../texts/api-description.ts';
import { CopyButton } from '../ui/copy-button.tsx';

/** Something to be read as it stands. With script, and where it is to be run, it can be copied by a button. */
export function Code({ text, label, copy = false }: { text: string; label: string; copy?: boolean }) {
  return (
    <div className="api-code">
      <pre>
        <code>{text}</code>
      </pre>
      {copy && <CopyButton text={text} label={apiTexts.copy} copied={apiTexts.copied} about={label} />}
    </div>
  );
}
