import { interventionWords } from '../texts/intervention.ts';
import { Icon } from '../ui/icon.tsx';
import { jump } from '../ui/jump.ts';
import type { EntryContent } from './view.server.ts';

/**
 * The way in, on the first screen of a phone, where the box with all of it comes later: whom to call, and the way down. What is in
 * the box as well is for the finger alone: it is not read out twice, and not printed.
 *
 * @param props.wayIn the id of the box
 */
export function ReachAtOnce({ view, wayIn }: { view: EntryContent; wayIn: string }) {
  const words = interventionWords[view.lang];
  const { phone, email } = view.contacts.find((contact) => contact.phone ?? contact.email) ?? {};
  const contact = phone
    ? { icon: 'phone' as const, href: phone.href, text: words.call(phone.text) }
    : email
      ? { icon: 'mail' as const, href: `mailto:${email}`, text: words.mail }
      : null;
  return (
    <div className="reach-at-once no-print">
      {contact && (
        <a className="button small" href={contact.href} aria-hidden="true" tabIndex={-1}>
          <Icon name={contact.icon} />
          {contact.text}
        </a>
      )}
      <a className="reach-way" href={`#${wayIn}`} target="_self" onClick={jump}>
        {words.whatToDo}
        <Icon name="down" />
      </a>
    </div>
  );
}
