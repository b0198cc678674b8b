import { useId } from 'react';
import { sharingTexts } from '../texts/sharing.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { QrCode } from './qr-code.tsx';
import type { ShareView } from './share-view.server.ts';
import './sharing.css';

/** A link to copy, a mail to send, a code to show. Opens without script. */
export function Share({ view, what }: { view: ShareView; what: string }) {
  const id = useId();
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
            <CopyButton
              key={view.address}
              text={view.address}
              label={sharingTexts.copy}
              copied={sharingTexts.copied}
            />
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
