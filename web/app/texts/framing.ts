/** What is said in a frame on another site, and nowhere else. */
export const framingTexts = {
  /** After a link that takes the place of the page that the frame is in. */
  leaves: '(lämnar sidan)',
  open: 'Öppna i Insatskatalogen',
  accessibility: 'Tillgänglighet',
  privacy: 'Personuppgifter',
  missing: {
    heading: 'Insatsen finns inte',
    text: 'Den kan ha upphört eller fått ett annat namn.',
  },
  broken: {
    heading: 'Något gick fel',
    text: 'Försök igen om en stund.',
  },
  all: 'Visa alla insatser',
} as const;
