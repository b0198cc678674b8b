import { useEffect, useRef } from 'react';
import { formTexts } from '../texts/form.ts';
import { site } from '../texts/sv.ts';
import './error-summary.css';
import { fieldId } from './form-field.tsx';
import { jump } from './jump.ts';

/** One thing to put right: `field` is the input's name. Without a field it concerns the form as a whole. */
export interface SummarisedError {
  field: string | null;
  message: string;
}

/**
 * Everything that keeps a form from being accepted, above it: each leads to its field. Takes the focus each time errors come,
 * so that keyboard and screen reader start here. `errors` must be the same list for as long as nothing new was posted.
 *
 * @param props.placeOf the id of the element that shows a field, for forms that have their own
 */
export function ErrorSummary(props: {
  errors: readonly SummarisedError[];
  heading?: string;
  placeOf?: (field: string) => string;
}) {
  const { errors, heading, placeOf = fieldId } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length === 0) return;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{heading ?? formTexts.errors(errors.length)}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === null ? (
              message
            ) : (
              <a href={`#${placeOf(field)}`} onClick={(event) => jump(event, 'center')}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The message of one field, for the field itself. */
export const errorFor = (errors: readonly SummarisedError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;

/** The title of a page with a form: one that comes back with errors says so first of all. For a `<title>` in the page itself. */
export const pageTitle = (title: string, errors: readonly SummarisedError[]): string =>
  site.title(errors.length > 0 ? formTexts.titleWithErrors(title) : title);
/** The same list each time, so that nothing takes it for new errors. */
export const noErrors: never[] = [];
