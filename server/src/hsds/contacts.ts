import type { Intervention, TextLanguage } from '@insatskatalog/shared/intervention.ts';
import { hsdsId } from './ids.ts';
import { stated } from './presenting.ts';
import type { ServiceFull } from './schemas.ts';

type Contact = NonNullable<ServiceFull['contacts']>[number];
type Phone = NonNullable<ServiceFull['phones']>[number];

/** Whom to ask, and all their telephone numbers once more as the service's own. Roles are written in Swedish alone. */
export function contactsOf(
  entry: Intervention,
  lang: TextLanguage,
): { contacts: Contact[]; phones: Phone[] } {
  const contacts = entry.contacts.map(({ role, phone, email }): Contact => {
    const title = lang === 'sv' ? role : '';
    const id = hsdsId('contact', entry.id, role, phone, email);
    const phones: Phone[] =
      phone === ''
        ? []
        : [
            {
              id: hsdsId('phone', id),
              service_id: entry.id,
              contact_id: id,
              number: phone,
              type: 'voice',
              ...stated({ description: title }),
            },
          ];
    return { id, service_id: entry.id, ...stated({ title, email, phones }) };
  });
  return { contacts, phones: contacts.flatMap(({ phones = [] }) => phones) };
}
