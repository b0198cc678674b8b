import { useState } from 'react';
import { Icon } from './icon.tsx';
import { useHydrated } from './use-hydrated.ts';

/**
 * Copies a text. Where the browser has no clipboard to give there is no button: the text is on the page to be marked by hand.
 *
 * @param props.about what the button is about, for somebody who hears it by itself
 * @param props.refused said when the browser says no
 */
export function CopyButton(props: {
  text: string;
  label: string;
  about: string;
  copied: string;
  refused: string;
}) {
  const hydrated = useHydrated();
  const [outcome, setOutcome] = useState('');
  if (!hydrated || !('clipboard' in navigator)) return null;
  const copy = () =>
    navigator.clipboard.writeText(props.text).then(
      () => setOutcome(props.copied),
      () => setOutcome(props.refused),
    );
  return (
    <p className="copy">
      <button type="button" className="button quiet small" onClick={() => void copy()}>
        <Icon name="link" />
        {props.label}
        <span className="visually-hidden">: {props.about}</span>
      </button>
      <output className="small">{outcome}</output>
    </p>
  );
}
