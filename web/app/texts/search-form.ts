export const searchFormTexts = {
  question: 'Vad söker du?',
  municipality: 'Kommun',
  wholeCountry: 'Hela landet',
  submit: 'Sök',
} as const;
