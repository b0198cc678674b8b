import { useId } from 'react';
import { sharingTexts } from '../texts/sharing.ts';
import { Icon } from '../ui/icon.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import { CopyAddress } from './copy-address.tsx';
import { QrCode } from './qr-code.tsx';
import type { ShareView } from './share-view.server.ts';
import './sharing.css';

/** A link to copy, a mail to send, a code to show. Opens without script. */
export function Share({ view, what }: { view: ShareView; what: string }) {
  const id = useId();
  const canCopy = useHydrated() && 'clipboard' in navigator;
  return (
    <details className="tool no-print" name="verktyg">
      <summary className="button quiet small">
        <Icon name="link" />
        {sharingTexts.share}
      </summary>
      <div className="tool-panel share">
        <div className="share-ways">
          <div>
            <label className="field-label" htmlFor={id}>
              {sharingTexts.link}
            </label>
            <input
              className="field"
              id={id}
              readOnly
              value={view.address}
              onFocus={(event) => event.currentTarget.select()}
            />
          </div>
          <div className="share-acts">
            {canCopy && <CopyAddress key={view.address} address={view.address} />}
            <a className="button quiet small" href={view.mail}>
              <Icon name="mail" />
              {sharingTexts.mailButton}
            </a>
          </div>
          <p className="muted small">{sharingTexts.mailHint}</p>
        </div>
        <figure className="share-code">
          <QrCode qr={view.qr} title={sharingTexts.qrTitle(what)} />
          <figcaption className="muted small">{sharingTexts.qrHint}</figcaption>
        </figure>
      </div>
    </details>
  );
}
