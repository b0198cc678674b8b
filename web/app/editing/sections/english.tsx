import { isBlank, textFields } from '@insatskatalog/shared/entry-form.ts';
import type { Texts } from '@insatskatalog/shared/intervention.ts';
import { editing } from '../../texts/editing.ts';
import { useEditor } from '../editor-context.ts';
import { LineField } from '../field.tsx';
import { useLive } from '../live-form.ts';
import { Section } from '../section.tsx';
import { MarkdownField, TextField } from '../text-field.tsx';

const words = editing.english;

/** The texts in English, each beside the Swedish one. */
export function EnglishSection() {
  const { form, errors } = useEditor();
  const hasError = [...errors.keys()].some((name) => name.startsWith('texts.en.'));
  return (
    <Section id="english">
      <p className="form-hint">{words.hint}</p>
      <details className="edit-choices" open={hasError || !isBlank(form.texts.en)}>
        <summary>{words.open}</summary>
        {textFields.map((field) => (
          <div key={field} className="edit-beside">
            <div>
              <English field={field} />
            </div>
            <Swedish field={field} />
          </div>
        ))}
      </details>
    </Section>
  );
}

function English({ field }: { field: keyof Texts }) {
  const label = { label: words.labels[field] };
  if (field === 'title') return <LineField name="texts.en.title" {...label} lang="en" />;
  if (field === 'summary') return <TextField lang="en" field={field} words={label} rows={3} max={300} />;
  return <MarkdownField lang="en" field={field} words={label} rows={4} />;
}

function Swedish({ field }: { field: keyof Texts }) {
  const text = useLive((form) => form.texts.sv[field]);
  return (
    <div className="edit-swedish">
      <p className="small muted">{words.swedish}</p>
      {text.trim() === '' ? <p className="muted">{words.nothing}</p> : <p>{text}</p>}
    </div>
  );
}
