import type { ComponentProps, ReactNode } from 'react';
import { formTexts } from '../texts/form.ts';
import './form-field.css';

/** What stands around an input: its name in the post, its label, help, and what is wrong with it. */
export interface FieldWords {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** Says beside the label that it may be left empty. */
  optional?: boolean;
  /** Only where two inputs of a page have the same name; the error summary links to `fieldId(name)`. */
  id?: string;
}

/** What an input must carry to belong to its label, its help and its error. */
interface InputLinks {
  id: string;
  name: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** The id of the input of a name: `texts.sv.title` is `falt-texts-sv-title`. */
export const fieldId = (name: string): string => `falt-${name.replace(/[^a-zA-Z0-9]+/g, '-')}`;

/** Label, help and error around any input: `children` gets what ties them together. */
export function FormField({
  children,
  ...words
}: FieldWords & { children: (links: InputLinks) => ReactNode }) {
  const { name, label, optional, id = fieldId(name) } = words;
  return (
    <div className={words.error ? 'form-field has-error' : 'form-field'}>
      <label className="field-label" htmlFor={id}>
        {label}
        {optional && <Optional />}
      </label>
      <Words {...words} id={id} />
      {children({
        id,
        name,
        className: 'field',
        'aria-describedby': describedBy(words, id),
        'aria-invalid': words.error ? true : undefined,
      })}
    </div>
  );
}

export function TextField({ name, label, hint, error, optional, id, ...input }: InputOf<'input'>) {
  return (
    <FormField {...{ name, label, hint, error, optional, id }}>
      {(links) => <input type="text" {...input} {...links} />}
    </FormField>
  );
}

export function TextAreaField({ name, label, hint, error, optional, id, ...area }: InputOf<'textarea'>) {
  return (
    <FormField {...{ name, label, hint, error, optional, id }}>
      {(links) => <textarea rows={4} {...area} {...links} />}
    </FormField>
  );
}

/** A choice of one from a list; its children are `<option>`s. */
export function SelectField({ name, label, hint, error, optional, id, ...select }: InputOf<'select'>) {
  return (
    <FormField {...{ name, label, hint, error, optional, id }}>
      {(links) => <select {...select} {...links} />}
    </FormField>
  );
}

/** Choices that all are seen at once: one of them (`radio`), or any (`checkbox`). */
export function ChoiceField(
  props: FieldWords & {
    type: 'radio' | 'checkbox';
    options: { value: string; label: ReactNode; hint?: ReactNode }[];
    chosen: readonly string[];
  },
) {
  const { name, label, optional, id = fieldId(name) } = props;
  return (
    <fieldset
      className={props.error ? 'form-field has-error' : 'form-field'}
      aria-describedby={describedBy(props, id)}
    >
      <legend className="field-label">
        {label}
        {optional && <Optional />}
      </legend>
      <Words {...props} id={id} />
      {props.options.map((option, place) => (
        <label key={option.value} className="form-choice">
          <input
            // The first one has the id that the error summary leads to.
            id={place === 0 ? id : undefined}
            type={props.type}
            name={name}
            value={option.value}
            defaultChecked={props.chosen.includes(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type InputOf<Tag extends 'input' | 'textarea' | 'select'> = FieldWords &
  Omit<ComponentProps<Tag>, keyof InputLinks>;

const hintId = (id: string) => `${id}-hjalp`;
const errorId = (id: string) => `${id}-fel`;

const describedBy = ({ hint, error }: FieldWords, id: string): string | undefined =>
  [hint && hintId(id), error && errorId(id)].filter(Boolean).join(' ') || undefined;

function Words({ hint, error, id }: FieldWords & { id: string }) {
  return (
    <>
      {hint && (
        <p className="form-hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      {error && (
        <p className="form-error" id={errorId(id)}>
          {error}
        </p>
      )}
    </>
  );
}

const Optional = () => <span className="form-optional"> ({formTexts.optional})</span>;
