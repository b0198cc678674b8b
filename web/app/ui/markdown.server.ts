import { micromark } from 'micromark';

/** Pictures would be fetched from elsewhere; raw HTML is written out as text (micromark's default). */
const withoutPictures = { disable: { null: ['labelStartImage'] } };

/**
 * Markdown as safe HTML: no raw HTML, no script addresses, no pictures. Its headings are moved so that the highest of them
 * becomes `headingLevel`, and the page's outline has no gaps.
 */
export function markdown(text: string, headingLevel: 2 | 3 | 4 = 3): string {
  const html = micromark(text, { extensions: [withoutPictures] });
  const highest = Math.min(...Array.from(html.matchAll(/<h([1-6])>/g), (match) => Number(match[1])));
  return html.replace(/<(\/?)h([1-6])>/g, (_tag, slash: string, level: string) => {
    const moved = Math.min(6, Number(level) - highest + headingLevel);
    return `<${slash}h${moved}>`;
  });
}

/** Easy-read text keeps its lines: each is one sentence, and the eye rests at its end. */
export function easyReadMarkdown(text: string): string {
  return markdown(text.replace(/\n/g, '  \n'));
}
