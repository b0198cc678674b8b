import { useId } from 'react';
import { Link } from '../framing/link.tsx';
import { interventionWords } from '../texts/intervention.ts';
import { Icon } from '../ui/icon.tsx';
import { Markdown } from '../ui/markdown.tsx';
import type { ContactView } from './contacts.server.ts';
import { FactList } from './fact-list.tsx';
import { MailButton } from './mail-button.tsx';
import type { EntryContent } from './view.server.ts';

/** How one gets the support: the steps, whom to reach, and the facts to know first. */
export function WayIn({ view, id }: { view: EntryContent; id?: string }) {
  const heading = useId();
  const words = interventionWords[view.lang];
  const { howToGetIt, contacts, links } = view;
  return (
    <section
      className="way-in"
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-labelledby={heading}
    >
      <h2 id={heading}>{words.howToGetIt}</h2>
      <div className="way-in-content">
        {howToGetIt && (
          <Markdown
            html={howToGetIt.html}
            look="steps"
            lang={howToGetIt.lang === view.lang ? undefined : howToGetIt.lang}
          />
        )}
        {contacts.map((contact, index) => (
          <Contact
            key={[contact.role, contact.phone?.text, contact.email].join()}
            contact={contact}
            main={index === 0}
            call={words.call}
          />
        ))}
        {links.length > 0 && (
          <div>
            <h3 className="small">{words.links}</h3>
            <ul className="plain-list way-in-links">
              {links.map(({ label, url }) => (
                <li key={url} lang="sv">
                  <Link to={url}>{label || url}</Link>
                  {label && <span className="print-only printed-url">{spelledOut(url)}</span>}
                </li>
              ))}
            </ul>
          </div>
        )}
        <FactList facts={view.facts} />
        <FactList facts={view.origin} />
      </div>
    </section>
  );
}

function Contact(props: { contact: ContactView; main: boolean; call: (phone: string) => string }) {
  const { role, phone, email } = props.contact;
  return (
    <div className="way-in-contact">
      {role && (
        <p className="small muted" lang="sv">
          {role}
        </p>
      )}
      {phone && (
        <a className={props.main ? 'button' : 'button quiet'} href={phone.href}>
          <Icon name="phone" />
          {props.call(phone.text)}
        </a>
      )}
      {email && <MailButton email={email} />}
    </div>
  );
}

/** An address as one types it: "www.huddinge.se/skuld". */
const spelledOut = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
