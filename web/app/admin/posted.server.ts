import { data } from 'react-router';

/** The texts of a posted form's inputs by name: what is missing is empty, and no other input is read. */
export function textsOf<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)])) as Record<Name, string>;
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}

/** All the choices of inputs that share a name. */
export const choicesOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string');

/**
 * Which of a page's acts a form asks for. What it is to be done to may follow after a colon: `remove-row:contacts.1`.
 *
 * @throws a 400 page for any other
 */
export function intentOf<Act extends string>(form: FormData, acts: readonly Act[]): Act {
  const [asked] = textOf(form, 'intent').split(':', 1);
  const intent = acts.find((act) => act === asked);
  if (intent === undefined) throw data(null, { status: 400 });
  return intent;
}
