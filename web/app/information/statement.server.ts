import { paths } from '@insatskatalog/shared/paths.ts';
import type { Association, Reference } from '@insatskatalog/shared/reference.ts';
import { accessibility as texts, accessibilityStatement, catalogueFacts } from '../texts/accessibility.ts';
import { catalogueContact } from '../texts/contact.ts';
import { markdown } from '../ui/markdown.server.ts';

export interface StatementView {
  heading: string;
  lead: string;
  html: string;
  /** Statements of those who have made their own; on the catalogue's page alone. */
  others: { to: string; name: string }[];
}

/** An association's statement, or the catalogue's. Where an association has not said how to reach it, the catalogue is reached. */
export function statementView(association: Association | null, reference: Reference): StatementView {
  const { demonstration, associations } = reference;
  const name = association?.name ?? null;
  const { contact } = association ?? {};
  const reached = contact && (contact.email || contact.phone) ? contact : catalogueContact;
  const of = {
    association: name,
    judged: association?.accessibility !== null,
    email: reached.email,
    phone: reached.phone,
    demonstration,
  };
  return {
    heading: name ? texts.headingOf(name) : texts.heading,
    lead: name ? texts.leadOf(name) : texts.lead,
    html: markdown(accessibilityStatement(association?.accessibility ?? catalogueFacts, of), 2),
    others: association
      ? []
      : associations
          .filter((one) => one.accessibility)
          .map((one) => ({ to: paths.accessibility(one.id), name: one.name })),
  };
}
