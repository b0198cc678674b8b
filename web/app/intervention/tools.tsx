import { paths } from '@insatskatalog/shared/paths.ts';
import { useState } from 'react';
import { Link } from '../framing/link.tsx';
import { interventionPage } from '../texts/intervention.ts';
import { Icon } from '../ui/icon.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';

/** What one does with an entry once read: print it, pass it on, say that it is wrong. */
export function Tools({ address, slug }: { address: string; slug: string }) {
  const hydrated = useHydrated();
  const { tools, feedback } = interventionPage;
  return (
    <>
      <p className="print-only">
        {interventionPage.address} {address}
      </p>
      <div className="entry-tools no-print">
        {hydrated && (
          <button type="button" className="button quiet small" onClick={() => window.print()}>
            <Icon name="print" />
            {tools.print}
          </button>
        )}
        {hydrated && 'clipboard' in navigator && <CopyAddress key={address} address={address} />}
        <Link className="button quiet small" to={paths.feedback(slug)}>
          <Icon name="talk" />
          {feedback}
        </Link>
      </div>
    </>
  );
}

function CopyAddress({ address }: { address: string }) {
  const [outcome, setOutcome] = useState('');
  const { tools } = interventionPage;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setOutcome(tools.copied),
      // Refused by the browser: the address is shown instead, to be marked by hand.
      () => setOutcome(address),
    );
  return (
    <>
      <button type="button" className="button quiet small" onClick={() => void copy()}>
        <Icon name="link" />
        {tools.copy}
      </button>
      <output className="entry-copied small">{outcome}</output>
    </>
  );
}
