import { useState } from 'react';
import { sharingTexts } from '../texts/sharing.ts';
import { Icon } from '../ui/icon.tsx';

export function CopyAddress({ address }: { address: string }) {
  const [outcome, setOutcome] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setOutcome(sharingTexts.copied),
      // Refused by the browser: the field beside it holds the address, to be marked by hand.
      () => setOutcome(''),
    );
  return (
    <>
      <button type="button" className="button quiet small" onClick={() => void copy()}>
        <Icon name="link" />
        {sharingTexts.copy}
      </button>
      <output className="share-copied small">{outcome}</output>
    </>
  );
}
