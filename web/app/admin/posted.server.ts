/** What was posted under a name, as text; empty when nothing was, or a file. */
export function textOf(posted: FormData, name: string): string {
  const value = posted.get(name);
  return typeof value === 'string' ? value : '';
}
