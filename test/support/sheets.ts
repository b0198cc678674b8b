import { paths } from '@insatskatalog/shared/paths.ts';
import type { SignedIn } from './sign-in.ts';

type Site = { url: string };
type Who = Pick<SignedIn, 'headers'>;

/** Rows as a text table, its cells quoted where they must be. */
export const csv = (rows: readonly (readonly string[])[], separator = ';'): string =>
  rows
    .map((row) =>
      row.map((cell) => (/[";,\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
    )
    .join('\r\n');

/** Sends a sheet in as the form of the page does. */
export async function sendSheet(
  { url }: Site,
  { headers }: Who,
  sheet: string | Uint8Array,
  { name = 'insatser.csv', association }: { name?: string; association?: string } = {},
): Promise<Response> {
  const form = new FormData();
  form.set('intent', 'upload');
  if (association !== undefined) form.set('association', association);
  form.set('file', new File([typeof sheet === 'string' ? sheet : new Uint8Array(sheet)], name));
  return fetch(url + paths.admin.imports(), { method: 'POST', headers, body: form, redirect: 'manual' });
}

/** Sends a sheet in and gives the import's address. */
export async function readIn(
  site: Site,
  who: Who,
  sheet: string | Uint8Array,
  options: { name?: string; association?: string } = {},
): Promise<string> {
  const response = await sendSheet(site, who, sheet, options);
  const address = response.headers.get('Location');
  if (response.status !== 303 || address === null)
    throw new Error(`The sheet was not read in: ${response.status} ${await response.text()}`);
  return address;
}

/** Posts a form of an import's page. */
export async function act(
  { url }: Site,
  { headers }: Who,
  address: string,
  fields: Record<string, string>,
): Promise<Response> {
  const body = new URLSearchParams(fields);
  return fetch(url + address, { method: 'POST', headers, body, redirect: 'manual' });
}

/** What a page of the administration says, without its tags. */
export async function textOf({ url }: Site, { headers }: Who, address: string): Promise<string> {
  const response = await fetch(url + address, { headers });
  const html = await response.text();
  return (/<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? html)
    .replaceAll(/<option[^]*?<\/option>/g, '')
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** A file that a page gives. */
export async function download({ url }: Site, { headers }: Who, address: string): Promise<Uint8Array> {
  const response = await fetch(url + address, { headers });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
