import type { ReactNode } from 'react';
import { FormField, type FieldWords } from '../ui/form-field.tsx';
import { useField } from './editor-context.ts';
import './field.css';

/** One line of the entry's form, with what the form says there. */
export function LineField(
  props: Omit<FieldWords, 'error' | 'id'> & {
    type?: 'text' | 'tel' | 'email' | 'url' | 'date';
    inputMode?: 'numeric' | 'decimal';
    className?: string;
    list?: string;
    after?: ReactNode;
    /** What it begins with, where that is not what the form says at this name. */
    initial?: string;
    onInput?: (value: string) => void;
  },
) {
  const { type, inputMode, className, list, initial, onInput, ...words } = props;
  const { value, error } = useField(props.name);
  return (
    <FormField {...words} error={error}>
      {(links) => (
        <input
          {...links}
          className={className ? `field ${className}` : 'field'}
          // Our own words about what is wrong come from the server, all at once; the browser's come one at a time.
          type={type === 'email' || type === 'url' ? 'text' : (type ?? 'text')}
          inputMode={type === 'email' || type === 'url' ? type : inputMode}
          defaultValue={initial ?? value}
          list={list}
          lang={props.lang}
          autoComplete="off"
          onInput={onInput && ((event) => onInput(event.currentTarget.value))}
        />
      )}
    </FormField>
  );
}
