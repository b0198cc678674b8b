import { qrOf, qrOfEntry, type Qr } from './qr.server.ts';
import { sharingTexts } from '../texts/sharing.ts';

/** The ways of passing something on. */
export interface ShareView {
  /** Absolute. */
  address: string;
  qr: Qr;
  /** A `mailto:` address with subject and text. */
  mail: string;
}

/** Windows hands a mail program at most 2,083 signs of an address; the rest would be cut off in the middle of the link. */
const longestMail = 2000;

/** @param title the entry's, whose address is passed on */
export const shareEntry = (address: string, title: string): ShareView => ({
  ...waysOf(address, title, [title]),
  qr: qrOfEntry(address),
});

/** @param titles what is passed on, named in the mail while there is room for it */
export const shareList = (address: string, subject: string, titles: string[]): ShareView => ({
  ...waysOf(address, subject, titles),
  qr: qrOf(address),
});

function waysOf(address: string, subject: string, titles: string[]): Omit<ShareView, 'qr'> {
  const whole = mailTo(subject, sharingTexts.mail(titles, address));
  return {
    address,
    mail: whole.length <= longestMail ? whole : mailTo(subject, sharingTexts.mail([], address)),
  };
}

/** RFC 6068: lines end with CR LF, and everything but the letters of ASCII is escaped. */
const mailTo = (subject: string, lines: string[]): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
