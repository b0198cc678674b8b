import { parameterName } from '@insatskatalog/shared/search.ts';

const question = parameterName('page', 'q');
const municipality = parameterName('page', 'municipality');

/** The two forms as one query: the words from the bar, everything else from the filters. */
export function fieldsOf(bar: HTMLFormElement, filters: HTMLFormElement): FormData {
  const fields = new FormData(filters);
  const words = new FormData(bar).get(question);
  fields.set(question, typeof words === 'string' ? words : '');
  return fields;
}

/**
 * Takes in a change. The bar's one municipality takes the place of all that are chosen among the filters.
 * @returns false for a field that is no part of the query
 */
export function choose(field: EventTarget, filters: HTMLFormElement): boolean {
  if (field instanceof HTMLSelectElement && field.name === municipality) {
    for (const box of fieldsNamed(filters, municipality)) box.checked = box.value === field.value;
    return true;
  }
  return (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.name !== '';
}

/** Sets the forms' fields to what an address says. What is being typed is left alone. */
export function showQuery(address: string, forms: HTMLFormElement[], typing: boolean): void {
  const params = new URL(address, window.location.href).searchParams;
  for (const form of forms)
    for (const field of form.elements) {
      if (field instanceof HTMLSelectElement) field.value = params.get(field.name) ?? '';
      if (!(field instanceof HTMLInputElement) || field.name === '') continue;
      if (field.type === 'checkbox') field.checked = params.getAll(field.name).includes(field.value);
      else if (field.type === 'radio') field.checked = field.value === (params.get(field.name) ?? '');
      else if (field.type !== 'hidden' && !typing && asQuery(field.value) !== (params.get(field.name) ?? ''))
        field.value = params.get(field.name) ?? '';
    }
}

/** As the address spells it: a space that is about to be followed by a word is no difference. */
const asQuery = (text: string) => text.replace(/\s+/gu, ' ').trim();

function fieldsNamed(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.elements].filter(
    (field): field is HTMLInputElement => field instanceof HTMLInputElement && field.name === name,
  );
}
