import type { Contact } from '@insatskatalog/shared/intervention.ts';

export interface ContactView {
  role: string;
  phone: { text: string; href: string } | null;
  email: string;
}

/** A contact with its number as an address that a phone can dial. */
export function contactView({ role, phone, email }: Contact): ContactView {
  return { role, phone: phone ? { text: phone, href: `tel:${dialled(phone)}` } : null, email };
}

/** "08-465 004 12" becomes "+46846500412", which reaches Sweden from anywhere; short numbers as 1177 stay as they are. */
function dialled(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return /^0\d{6,}$/.test(digits) ? `+46${digits.slice(1)}` : digits;
}
