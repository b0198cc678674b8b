import { useState } from 'react';
import { copyingTexts } from '../texts/copying.ts';
import { Icon } from './icon.tsx';
import { useHydrated } from './use-hydrated.ts';

/**
 * Copies a text, and says so beside itself. Where the browser has no clipboard to give there is no button: the text is on the page
 * to be marked by hand. Another text wants another `key`, or what was said of the first stays.
 *
 * @param props.about what the button is about, for somebody who hears one of several by itself
 */
export function CopyButton(props: {
  text: string;
  label: string;
  copied: string;
  about?: string;
  className?: string;
}) {
  const { text, label, copied, about, className = 'button quiet small' } = props;
  const hydrated = useHydrated();
  const [outcome, setOutcome] = useState('');
  if (!hydrated || !('clipboard' in navigator)) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome(copied),
      () => setOutcome(copyingTexts.refused),
    );
  return (
    <>
      <button type="button" className={className} onClick={() => void copy()}>
        <Icon name="copy" />
        {label}
        {about && <span className="visually-hidden">: {about}</span>}
      </button>
      <output className="copy-outcome small">{outcome}</output>
    </>
  );
}
