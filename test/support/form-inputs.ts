/** What a page's forms would post as they stand: the first choice where there are several, a file's name with nothing in it. */
export function formInputs(html: string): [name: string, value: string][] {
  const inputs = new Map<string, string>();
  for (const [, element = '', attributes = '', rest = ''] of html.matchAll(
    /<(input|select|textarea)\b([^>]*)>([^]*?)(?=<(?:input|select|textarea|\/select|\/textarea|\/form)\b|$)/g,
  )) {
    const name = attribute(attributes, 'name');
    if (name === null || name === 'intent' || (inputs.has(name) && element === 'input')) continue;
    inputs.set(name, unescaped(valueOf(element, attributes, rest)));
  }
  return [...inputs];
}

function valueOf(element: string, attributes: string, rest: string): string {
  if (element === 'textarea') return rest;
  if (element === 'input') return attribute(attributes, 'value') ?? '';
  const options = Array.from(rest.matchAll(/<option\b([^>]*)>/g), ([, each = '']) => each);
  const chosen = options.find((each) => /\bselected\b/.test(each) && attribute(each, 'value') !== '');
  return attribute(chosen ?? options.find((each) => attribute(each, 'value')) ?? '', 'value') ?? '';
}

const attribute = (attributes: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
