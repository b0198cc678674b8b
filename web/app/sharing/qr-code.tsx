import type { Qr } from './qr.server.ts';
import './sharing.css';

/** A code that leads to an address. It is dark on light whatever colours the page or the reader has chosen. */
export function QrCode({ qr, title }: { qr: Qr; title: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in the page, it is no file that an <img> could show
    <svg className="qr-code" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={title}>
      <title>{title}</title>
      <path className="qr-paper" d={`M0 0h${qr.size}v${qr.size}h-${qr.size}z`} />
      <path className="qr-ink" d={qr.path} shapeRendering="crispEdges" />
    </svg>
  );
}
