/** What every button that copies may have to say. What is copied is named where the button stands. */
export const copyingTexts = {
  refused: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
} as const;
