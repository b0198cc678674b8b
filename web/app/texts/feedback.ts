export const feedbackPage = {
  heading: 'Stämmer något inte?',
  title: (entry: string) => `Stämmer något inte om ${entry}?`,
  lead: (entry: string) =>
    `Tack för att du säger till. Berätta vad som är fel på sidan om ${entry}, så rättar vi det. Du behöver inte säga vem du är.`,
  back: (entry: string) => `Tillbaka till ${entry}`,
  privacy:
    'Skriv inget om din egen eller någon annans hälsa, och inga personnummer. Här går det inte att söka stöd eller boka tid.',
  wrong: {
    legend: 'Vad är fel?',
    hint: 'Kryssa för allt som är fel.',
    ended: 'Stödet finns inte längre',
    endedHint: 'Berätta gärna här under hur du vet det.',
  },
  message: {
    label: 'Något mer vi behöver veta?',
    hint: 'Till exempel var du har sett hur det ska vara.',
  },
  replyTo: {
    label: 'Din e-postadress',
    hint: 'Bara om du vill ha svar. Vi tar bort adressen när vi har svarat.',
  },
  trap: 'Lämna det här fältet tomt',
  send: 'Skicka',
  notSent: 'Det gick inte att skicka',
  other: 'Andra sätt att säga till',
  provider: {
    heading: 'Fråga verksamheten',
    text: (provider: string) =>
      `${provider} vet bäst vad som gäller just nu: tider, platser och vem stödet passar.`,
    call: (phone: string) => `Ring ${phone}`,
  },
  keeper: {
    heading: 'Skriv till den som sköter uppgifterna',
    association: (name: string) => `${name} sköter uppgifterna och kan rätta dem.`,
    national: 'Den nationella redaktionen sköter uppgifterna och kan rätta dem.',
    demonstration: 'I demonstrationen går mejlet ingenstans: adressen är ett exempel.',
  },
  address: 'Sidans adress:',
  subject: (entry: string) => `Rättelse: ${entry}`,
} as const;

export const feedbackThanks = {
  title: 'Tack',
  heading: 'Tack! Nu har vi fått det',
  next: 'Det här händer nu',
  steps: (keeper: string) => [
    `${keeper} läser det du har skrivit och frågar verksamheten om det behövs.`,
    'Sidan ändras först när någon har kontrollerat att det stämmer. Det tar oftast några dagar.',
    'Lämnade du en e-postadress får du svar dit. Sedan tar vi bort adressen.',
  ],
  nationalKeeper: 'Den nationella redaktionen',
} as const;
