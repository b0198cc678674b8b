import { editing } from '../../texts/editing.ts';
import { Section } from '../section.tsx';
import { MarkdownField } from '../text-field.tsx';

export function EasyReadSection() {
  const { heading, rules } = editing.easyReadGuide;
  return (
    <Section id="easyRead">
      <details className="edit-guide">
        <summary>{heading}</summary>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
      <MarkdownField lang="sv" field="easyRead" words={editing.fields.easyRead} rows={6} look="easy-read" />
    </Section>
  );
}
