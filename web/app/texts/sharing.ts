/** Passing an entry or a list on, on paper or as a link. */
export const sharingTexts = {
  share: 'Dela',
  link: 'Länk',
  copy: 'Kopiera länk',
  copied: 'Länken är kopierad.',
  mailButton: 'Skicka med e-post',
  mailHint: 'Öppnar ditt e-postprogram.',
  qr: 'QR-kod',
  qrHint: 'Rikta telefonens kamera mot koden.',
  qrTitle: (what: string) => `QR-kod som leder till ${what}`,
  /** The lines of a mail. */
  mail: (titles: string[], address: string): string[] => [
    'Hej!',
    '',
    ...(titles.length > 0 ? [...titles.map((title) => `– ${title}`), ''] : []),
    titles.length === 1 ? 'Läs mer och se hur du får stödet:' : 'Läs mer och se hur du får stöden:',
    address,
  ],
  print: 'Skriv ut',
  printNow: 'Skriv ut nu',
  withoutScript: 'Skriv ut med webbläsarens meny, eller tryck Ctrl + P.',
  note: 'Anteckning till utskriften',
  noteHint:
    'Anteckningen finns bara här och på papperet. Den sparas inte, skickas inte och försvinner när du lämnar sidan.',
  notePrinted: 'Anteckning',
} as const;
