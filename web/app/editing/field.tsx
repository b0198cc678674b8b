import type { ReactNode } from 'react';
import { editing } from '../texts/editing.ts';
import '../ui/form-field.css';
import { useField } from './editor-context.ts';
import './field.css';

export interface FieldWords {
  label: string;
  hint?: string;
}

interface FieldProps extends FieldWords {
  name: string;
  required?: boolean;
  lang?: string;
}

/** Label, help and what is wrong, around an input. */
export function Field(props: FieldProps & { children: ReactNode; after?: ReactNode }) {
  const { id, error, hintId, errorId } = useField(props.name);
  return (
    <div className={error === null ? 'form-field' : 'form-field has-error'}>
      <label className="field-label" htmlFor={id} lang={props.lang}>
        {props.label}
        {props.required && <Required />}
      </label>
      {props.hint && (
        <p className="form-hint" id={hintId}>
          {props.hint}
        </p>
      )}
      {error !== null && (
        <p className="form-error" id={errorId}>
          {error}
        </p>
      )}
      {props.children}
      {props.after}
    </div>
  );
}

export function Required() {
  return <span className="form-optional"> ({editing.required})</span>;
}

/** Names what describes an input, for `aria-describedby`. */
export function describedBy(
  field: ReturnType<typeof useField>,
  hint: string | undefined,
): string | undefined {
  return [hint && field.hintId, field.error !== null && field.errorId].filter(Boolean).join(' ') || undefined;
}

/** One line. */
export function LineField(
  props: FieldProps & {
    type?: 'text' | 'tel' | 'email' | 'url' | 'date';
    inputMode?: 'numeric' | 'decimal';
    className?: string;
    list?: string;
    autoComplete?: string;
    after?: ReactNode;
    /** What it begins with, where that is not what the form says at this name. */
    initial?: string;
  },
) {
  const field = useField(props.name);
  return (
    <Field {...props}>
      <input
        className={props.className ? `field ${props.className}` : 'field'}
        id={field.id}
        name={props.name}
        // Our own words about what is wrong come from the server, all at once; the browser's come one at a time.
        type={props.type === 'email' || props.type === 'url' ? 'text' : (props.type ?? 'text')}
        inputMode={props.type === 'email' || props.type === 'url' ? props.type : props.inputMode}
        defaultValue={props.initial ?? field.value}
        list={props.list}
        lang={props.lang}
        autoComplete={props.autoComplete ?? 'off'}
        aria-required={props.required}
        aria-invalid={field.error === null ? undefined : true}
        aria-describedby={describedBy(field, props.hint)}
      />
    </Field>
  );
}
