import { z } from 'zod';

/**
 * Reads rows of a data file through their schema. Throws one error that names file, row (from 1, headings not counted)
 * and column of everything that is wrong, so that whoever edits the file can mend it in one go.
 */
export function parseRows<T>(file: string, rows: unknown[], schema: z.ZodType<T>): T[] {
  const parsed: T[] = [];
  const wrong: string[] = [];
  rows.forEach((row, index) => {
    const result = schema.safeParse(row);
    if (result.success) parsed.push(result.data);
    else
      for (const issue of result.error.issues)
        wrong.push(`${file}, row ${index + 1}, ${issue.path.join('.') || 'the row'}: ${issue.message}`);
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return parsed;
}

/** Reads a JSON file's text that holds a list of rows. */
export function parseJsonRows<T>(file: string, text: string, schema: z.ZodType<T>): T[] {
  const list = z.array(z.unknown()).safeParse(JSON.parse(text));
  if (!list.success) throw new Error(`${file}: a list of rows was expected.`);
  return parseRows(file, list.data, schema);
}
