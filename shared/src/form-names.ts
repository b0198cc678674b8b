import { entryFormSchema, type EntryForm } from './entry-form.ts';

type Tree = { [key: string]: Tree | string[] };

/** Lists whose inputs share one name; every other list has rows, whose inputs carry a number. */
const shared = new Set([
  'targetGroups',
  'needs',
  'methods',
  'forms',
  'incomeTypes',
  'languages',
  'intakeRoutes',
  'funding',
  'cannotCombineWith',
  'coverage.municipalities',
]);

/**
 * What a posted form says. Inputs are named by their place (`texts.sv.title`, `contacts.0.phone`); choices among several share
 * a name. Unknown names are left alone: the page has inputs of its own.
 *
 * @returns null when something is longer than any form lets it be
 */
export function readEntryForm(inputs: Iterable<[string, unknown]>): EntryForm | null {
  const tree: Tree = {};
  for (const [name, value] of inputs) {
    if (typeof value !== 'string' || !/^[a-zA-Z]+(\.[a-zA-Z0-9]+){0,2}$/.test(name)) continue;
    put(tree, name.split('.'), value.replaceAll('\r\n', '\n'));
  }
  const parsed = entryFormSchema.safeParse(plain(tree, ''));
  return parsed.success ? parsed.data : null;
}

/** The inputs, by name and value, that post a form again: `readEntryForm` of them gives the form. */
export function entryFormInputs(form: EntryForm): [string, string][] {
  const inputs: [string, string][] = [];
  const walk = (value: unknown, name: string): void => {
    if (typeof value === 'string') inputs.push([name, value]);
    else if (Array.isArray(value) && shared.has(name)) for (const each of value) walk(each, name);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) walk(each, name ? `${name}.${key}` : key);
  };
  walk(form, '');
  return inputs;
}

function put(tree: Tree, path: string[], value: string): void {
  const [key, ...rest] = path;
  if (key === undefined || key === '__proto__') return;
  const present = Object.hasOwn(tree, key) ? tree[key] : undefined;
  if (rest.length === 0) {
    // Added to, not copied: anybody may post one name a hundred thousand times.
    if (Array.isArray(present)) present.push(value);
    else tree[key] = [value];
    return;
  }
  const branch = present === undefined || Array.isArray(present) ? {} : present;
  tree[key] = branch;
  put(branch, rest, value);
}

/** Rows as lists in the order of their numbers, single inputs as text. */
function plain(tree: Tree | string[], name: string): unknown {
  if (Array.isArray(tree)) return shared.has(name) ? tree : (tree.at(-1) ?? '');
  const entries = Object.entries(tree).map(
    ([key, value]) => [key, plain(value, name ? `${name}.${key}` : key)] as const,
  );
  if (['locations', 'contacts', 'links'].includes(name))
    return entries
      .filter(([key]) => /^\d{1,3}$/.test(key))
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([, value]) => value);
  return Object.fromEntries(entries);
}
