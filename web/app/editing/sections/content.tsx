import { editing } from '../../texts/editing.ts';
import { Section } from '../section.tsx';
import { TermPicker } from '../term-picker.tsx';
import { MarkdownField } from '../text-field.tsx';

export function ContentSection() {
  return (
    <Section id="content">
      <MarkdownField lang="sv" field="description" words={editing.fields.description} rows={6} />
      <TermPicker field="needs" />
      <TermPicker field="forms" />
      <TermPicker field="methods" />
    </Section>
  );
}
