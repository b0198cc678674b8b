/** Whether any input of a form says something else than when the page was drawn. */
export const isTouched = (form: HTMLFormElement): boolean =>
  [...form.elements].some((input) => {
    if (input instanceof HTMLTextAreaElement) return input.value !== input.defaultValue;
    if (input instanceof HTMLSelectElement) return input.value !== drawnValue(input);
    if (!(input instanceof HTMLInputElement)) return false;
    const isTicked = input.type === 'checkbox' || input.type === 'radio';
    return isTicked ? input.checked !== input.defaultChecked : input.value !== input.defaultValue;
  });

const drawnValue = ({ options }: HTMLSelectElement): string | undefined =>
  ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value;
