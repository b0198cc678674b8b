import { editing } from '../../texts/editing.ts';
import { Rows } from '../rows.tsx';
import { Section } from '../section.tsx';
import { TermPicker } from '../term-picker.tsx';
import { MarkdownField } from '../text-field.tsx';

export function WayInSection() {
  const { howToGetIt, contacts, links } = editing.fields;
  return (
    <Section id="wayIn">
      <TermPicker field="intakeRoutes" required />
      <MarkdownField lang="sv" field="howToGetIt" words={howToGetIt} rows={4} look="steps" />
      <Rows
        list="contacts"
        add="add-contact"
        atLeast={1}
        columns={[
          { name: 'role', label: contacts.role, hint: contacts.roleHint },
          { name: 'phone', label: contacts.phone, type: 'tel' },
          { name: 'email', label: contacts.email, type: 'email' },
        ]}
      />
      <Rows
        list="links"
        add="add-link"
        atLeast={0}
        columns={[
          { name: 'label', label: links.label },
          { name: 'url', label: links.url, type: 'url' },
        ]}
      />
    </Section>
  );
}
