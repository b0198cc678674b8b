import { useEffect, useRef, type InputHTMLAttributes, type ReactNode } from 'react';
import { formErrors } from '../texts/sign-in.ts';
import './form.css';

export type Errors = Record<string, string> | undefined;

/** All that is to be mended, with links to the fields. The keyboard starts here. */
export function ErrorSummary({ errors }: { errors: Errors }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return;
    box.current.focus();
    if (!document.title.startsWith(formErrors.title(''))) document.title = formErrors.title(document.title);
  }, [errors]);
  if (!errors || Object.keys(errors).length === 0) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{formErrors.heading}</h2>
      <ul>
        {Object.entries(errors).map(([field, message]) => (
          <li key={field}>{field === '' ? message : <a href={`#${field}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}

export interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'name'> {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: Errors;
}

/** A text field with its label above, help below the label, and what is wrong with it just before the field. */
export function Field({ name, label, hint, errors, ...input }: FieldProps) {
  const error = errors?.[name];
  return (
    <div className={error ? 'form-field wrong' : 'form-field'}>
      <label className="field-label" htmlFor={name}>
        {label}
      </label>
      {hint && (
        <p className="small muted" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="form-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <input
        {...input}
        className="field"
        id={name}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
      />
    </div>
  );
}

export function describedBy(name: string, hint: ReactNode, error: string | undefined): string | undefined {
  return [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;
}
