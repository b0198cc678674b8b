import type { EntryForm, TextsForm } from '@insatskatalog/shared/entry-form.ts';
import { editing } from '../texts/editing.ts';
import { Markdown, type TextLook } from '../ui/markdown.tsx';
import { describedBy, Field, type FieldWords } from './field.tsx';
import { useEditor, useField } from './editor-context.ts';
import { LanguageAdvice } from './language-advice.tsx';
import { useLive } from './live-form.ts';

type Lang = keyof EntryForm['texts'];

interface TextProps {
  lang: Lang;
  field: keyof TextsForm;
  words: FieldWords & { example?: string };
  rows: number;
  required?: boolean;
}

/** Several lines of text, with advice about the language while one writes Swedish. */
export function TextField({ lang, field, words, rows, required, max }: TextProps & { max?: number }) {
  const name = `texts.${lang}.${field}`;
  const known = useField(name);
  return (
    <Field
      name={name}
      {...words}
      required={required}
      lang={lang === 'sv' ? undefined : lang}
      after={
        <>
          {max !== undefined && <CharactersLeft lang={lang} field={field} max={max} />}
          {lang === 'sv' && <LanguageAdvice field={field} />}
        </>
      }
    >
      {words.example && <Example text={words.example} />}
      <textarea
        className="field edit-text"
        id={known.id}
        name={name}
        rows={rows}
        defaultValue={known.value}
        lang={lang}
        spellCheck
        aria-required={required}
        aria-invalid={known.error === null ? undefined : true}
        aria-describedby={describedBy(known, words.hint)}
      />
    </Field>
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
