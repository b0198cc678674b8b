import { useEffect, useRef } from 'react';
import { providerPage } from '../texts/provider-links.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { TextField } from '../ui/form-field.tsx';
import { Icon } from '../ui/icon.tsx';

/** A new link, to be copied or sent now: it is never shown again. Takes the focus when it comes. */
export function MadeLink(props: {
  link: string;
  expiresAt: string;
  provider: string;
  /** Where the letter is addressed; may be empty. */
  email: string;
  sender: string;
}) {
  const { link, expiresAt, provider, email, sender } = props;
  const { made, letter } = providerPage;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const subject = encodeURIComponent(letter.subject);
  const body = encodeURIComponent(letter.body(provider, link, expiresAt, sender));
  return (
    <section className="panel form">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {made.heading}
        </h2>
        <p>{made.once}</p>
      </div>
      <TextField name="link" label={made.label} hint={made.expires(expiresAt)} defaultValue={link} readOnly />
      <div className="form-acts">
        <CopyButton text={link} label={made.copy} copied={made.copied} className="button" />
        <a className="button quiet" href={`mailto:${email}?subject=${subject}&body=${body}`}>
          <Icon name="mail" />
          {made.mail}
        </a>
      </div>
    </section>
  );
}
