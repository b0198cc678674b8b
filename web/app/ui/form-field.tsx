import type { ComponentProps, ReactNode, Ref } from 'react';
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
  /** Says beside the label that it may not. */
  required?: boolean;
  /** The label's language, where it is not the page's. */
  lang?: string;
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
  'aria-required': boolean | undefined;
}

/** The id of the input of a name: `texts.sv.title` is `falt-texts-sv-title`. */
export const fieldId = (name: string): string => `falt-${name.replace(/[^a-zA-Z0-9]+/g, '-')}`;

/** Label, help and error around any input: `children` gets what ties them together, `after` stands below it. */
export function FormField({
  children,
  after,
  ...words
}: FieldWords & { children: (links: InputLinks) => ReactNode; after?: ReactNode }) {
  const { name, id = fieldId(name) } = words;
  return (
    <div className={words.error ? 'form-field has-error' : 'form-field'}>
      <label className="field-label" htmlFor={id} lang={words.lang}>
        <Label {...words} />
      </label>
      <Words {...words} id={id} />
      {children({
        id,
        name,
        className: 'field',
        'aria-describedby': describedBy(words, id),
        'aria-invalid': words.error ? true : undefined,
        'aria-required': words.required,
      })}
      {after}
    </div>
  );
}

/** Several inputs under one label. The group as a whole is what the error summary leads to. */
export function FieldGroup({
  children,
  ref,
  ...words
}: FieldWords & { children: ReactNode; ref?: Ref<HTMLFieldSetElement> }) {
  const { name, id = fieldId(name) } = words;
  return (
    <fieldset
      ref={ref}
      id={id}
      tabIndex={-1}
      className={words.error ? 'form-field has-error' : 'form-field'}
      aria-describedby={describedBy(words, id)}
    >
      <legend className="field-label">
        <Label {...words} />
      </legend>
      <Words {...words} id={id} />
      {children}
    </fieldset>
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
  const { name, id = fieldId(name) } = props;
  return (
    <fieldset
      className={props.error ? 'form-field has-error' : 'form-field'}
      aria-describedby={describedBy(props, id)}
    >
      <legend className="field-label">
        <Label {...props} />
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

function Label({ label, optional, required }: FieldWords) {
  const remark = required ? formTexts.required : optional ? formTexts.optional : null;
  return (
    <>
      {label}
      {remark && <span className="form-optional"> ({remark})</span>}
    </>
  );
}
