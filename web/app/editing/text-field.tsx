import type { EntryForm, TextsForm } from '@insatskatalog/shared/entry-form.ts';
import { editing } from '../texts/editing.ts';
import { Markdown, type TextLook } from '../ui/markdown.tsx';
import { FormField } from '../ui/form-field.tsx';
import { useEditor, useField } from './editor-context.ts';
import './field.css';
import { LanguageAdvice } from './language-advice.tsx';
import { useLive } from './live-form.ts';

type Lang = keyof EntryForm['texts'];

interface TextProps {
  lang: Lang;
  field: keyof TextsForm;
  words: { label: string; hint?: string; example?: string };
  rows: number;
  required?: boolean;
}

/** Several lines of text, with advice about the language while one writes Swedish. */
export function TextField({ lang, field, words, rows, required, max }: TextProps & { max?: number }) {
  const name = `texts.${lang}.${field}`;
  const { value, error } = useField(name);
  const { example, ...said } = words;
  return (
    <FormField
      name={name}
      {...said}
      error={error}
      required={required}
      lang={lang === 'sv' ? undefined : lang}
      after={
        <>
          {max !== undefined && <CharactersLeft lang={lang} field={field} max={max} />}
          {lang === 'sv' && <LanguageAdvice field={field} />}
        </>
      }
    >
      {(links) => (
        <>
          {example && <Example text={example} />}
          <textarea {...links} rows={rows} defaultValue={value} lang={lang} spellCheck />
        </>
      )}
    </FormField>
  );
}

/** Text in Markdown: the same, with a look at what it becomes. */
export function MarkdownField(props: TextProps & { look?: TextLook }) {
  const { preview } = useEditor();
  const html = preview.html[`texts.${props.lang}.${props.field}`] ?? '';
  return (
    <>
      <TextField {...props} />
      <details className="edit-preview">
        <summary>{editing.markdown.preview}</summary>
        <p className="form-hint">{editing.markdown.help}</p>
        {html === '' ? (
          <p className="muted">{editing.markdown.nothing}</p>
        ) : (
          <Markdown html={html} look={props.look} lang={props.lang} />
        )}
      </details>
    </>
  );
}

function Example({ text }: { text: string }) {
  return (
    <details className="edit-example">
      <summary>{editing.example}</summary>
      <pre>{text}</pre>
    </details>
  );
}

function CharactersLeft({ lang, field, max }: { lang: Lang; field: keyof TextsForm; max: number }) {
  const left = useLive((form) => max - form.texts[lang][field].trim().length);
  return <p className={left < 0 ? 'edit-left too-long' : 'edit-left'}>{editing.left(left)}</p>;
}
