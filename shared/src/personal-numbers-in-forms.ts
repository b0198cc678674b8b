import { entryFormInputs } from './form-names.ts';
import type { EntryForm } from './entry-form.ts';
import { holdsPersonalNumber } from './personal-details.ts';

/** The inputs of an entry's form that people write words in: not ids, days and addresses on the web, which only look alike. */
const freeText =
  /^(?:texts\.|contacts\.|cost$|openingHours$|capacity$|cannotCombineWith$|provider\.name$|locations\.\d+\.(?:name|street|city|accessibility)$|links\.\d+\.label$)/;

/** Names of the inputs in which an entry's form holds what looks like a personal number. */
export const personalNumbersIn = (form: EntryForm): string[] =>
  entryFormInputs(form)
    .filter(
      ([name, value]) =>
        freeText.test(name) && holdsPersonalNumber(value, name.endsWith('.phone') ? 'telephone' : 'text'),
    )
    .map(([name]) => name);
