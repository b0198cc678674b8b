import type { ExportedEntry } from './exported-entries.ts';

/** Entries as a JSON list, in pieces: what the form says in each, beside what the entry is. */
export async function* jsonOf(entries: AsyncIterable<ExportedEntry>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let before = '[\n';
  for await (const { form, ...entry } of entries) {
    yield encoder.encode(`${before}${JSON.stringify({ ...entry, ...form })}`);
    before = ',\n';
  }
  yield encoder.encode(before === '[\n' ? '[]\n' : '\n]\n');
}
