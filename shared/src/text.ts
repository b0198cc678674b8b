/** Alphabetical as Swedish has it: å, ä and ö last, digits as numbers. */
export const swedishOrder = new Intl.Collator('sv', { numeric: true, sensitivity: 'base' });
