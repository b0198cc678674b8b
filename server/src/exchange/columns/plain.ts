import { line, text } from '../column.ts';

export const plainText = (id: string, name: string, help = '', also: string[] = []) =>
  text({ id, name, also, help });
export const plainLine = (id: string, name: string, help = '', also: string[] = []) =>
  line({ id, name, also, help });

/** What the template says of the texts that are written in Markdown. */
export const markdown = 'Högst 8 000 tecken. Tom rad mellan stycken; - först på raden gör en punktlista.';
