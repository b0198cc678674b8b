import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from '../framing/link.tsx';
import { ListToggle } from '../my-list/toggle.tsx';
import { PrintWithNote } from '../sharing/print-note.tsx';
import { QrCode } from '../sharing/qr-code.tsx';
import { Share } from '../sharing/share.tsx';
import type { ShareView } from '../sharing/share-view.server.ts';
import { interventionPage } from '../texts/intervention.ts';
import { sharingTexts } from '../texts/sharing.ts';
import { Icon } from '../ui/icon.tsx';
import type { EntryView } from './view.server.ts';

/** What one does with an entry once read: put it aside, print it, pass it on. */
export function Tools({ view, share }: { view: EntryView; share: ShareView }) {
  const { here } = interventionPage.tools;
  return (
    <div className="tools entry-tools">
      <ListToggle id={view.id} className="button small no-print" />
      <PrintWithNote />
      <Share view={share} what={here} />
    </div>
  );
}

/** At the end of the page: what is wrong can be told, and on paper the way back to it. */
export function EntryFoot({ view, share }: { view: EntryView; share: ShareView }) {
  return (
    <>
      <p className="entry-feedback no-print">
        <Link className="button quiet small" to={paths.feedback(view.slug)}>
          <Icon name="talk" />
          {interventionPage.feedback}
        </Link>
      </p>
      <div className="print-only printed-address">
        <QrCode qr={share.qr} title={sharingTexts.qrTitle(interventionPage.tools.here)} />
        <p>
          {interventionPage.address} {share.address}
        </p>
      </div>
    </>
  );
}
