import { Icon } from '../ui/icon.tsx';

/** A button that writes a mail. A long address is broken at its "@". */
export function MailButton({ email, subject }: { email: string; subject?: string }) {
  const [mailbox, domain] = email.split('@');
  const href =
    subject === undefined ? `mailto:${email}` : `mailto:${email}?subject=${encodeURIComponent(subject)}`;
  return (
    <a className="button quiet" href={href}>
      <Icon name="mail" />
      <span>
        {mailbox}
        <wbr />@{domain}
      </span>
    </a>
  );
}
