import type { ContactView } from '../intervention/contacts.server.ts';
import { MailButton } from '../intervention/mail-button.tsx';
import { feedbackPage } from '../texts/feedback.ts';
import { Icon } from '../ui/icon.tsx';

/** Telephone and mail, for those who would rather talk to somebody. */
export function OtherWays(props: {
  title: string;
  provider: string;
  contacts: ContactView[];
  keeper: string | null;
  keeperContact: (ContactView & { isExample: boolean }) | null;
  address: string;
}) {
  const { title, provider, contacts, keeper, keeperContact, address } = props;
  const subject = feedbackPage.subject(title);
  if (contacts.length === 0 && keeperContact === null) return null;
  return (
    <section className="prose feedback-others">
      <h2>{feedbackPage.other}</h2>
      {contacts.length > 0 && (
        <>
          <h3>{feedbackPage.provider.heading}</h3>
          <p>{feedbackPage.provider.text(provider)}</p>
        </>
      )}
      {contacts.map((contact) => (
        <Reached key={[contact.role, contact.phone?.text, contact.email].join()} {...{ contact, subject }} />
      ))}
      {keeperContact && (
        <>
          <h3>{feedbackPage.keeper.heading}</h3>
          <p>{keeper === null ? feedbackPage.keeper.national : feedbackPage.keeper.association(keeper)}</p>
          <Reached contact={keeperContact} subject={subject} />
          {keeperContact.isExample && <p className="small muted">{feedbackPage.keeper.demonstration}</p>}
        </>
      )}
      <p className="small">
        {feedbackPage.address} <strong>{address}</strong>
      </p>
    </section>
  );
}

function Reached({ contact: { role, phone, email }, subject }: { contact: ContactView; subject: string }) {
  return (
    <div className="feedback-contact">
      {role && <p className="small muted">{role}</p>}
      {phone && (
        <a className="button quiet" href={phone.href}>
          <Icon name="phone" />
          {feedbackPage.provider.call(phone.text)}
        </a>
      )}
      {email && <MailButton email={email} subject={subject} />}
    </div>
  );
}
