export const feedbackPage = {
  heading: 'Stämmer något inte?',
  title: (entry: string) => `Stämmer något inte om ${entry}?`,
  lead: (entry: string) =>
    `Tack för att du säger till. Så här gör du om något på sidan om ${entry} är fel eller gammalt.`,
  provider: {
    heading: 'Fråga verksamheten',
    text: (provider: string) =>
      `${provider} vet bäst vad som gäller just nu: tider, platser och vem stödet passar.`,
    none: 'Sidan har inget telefonnummer och ingen adress till verksamheten. Skriv till katalogen i stället.',
    call: (phone: string) => `Ring ${phone}`,
  },
  keeper: {
    heading: 'Skriv till den som sköter uppgifterna',
    association: (name: string) => `${name} sköter uppgifterna och kan rätta dem.`,
    national: 'Den nationella redaktionen sköter uppgifterna och kan rätta dem.',
    demonstration: 'I demonstrationen går brevet ingenstans: adressen är ett exempel.',
  },
  write: {
    heading: 'Skriv så här',
    items: [
      'Vad som är fel, och gärna hur det ska vara.',
      'Var du har sett det, till exempel på verksamhetens webbplats.',
      'Sidans adress, den som står här under.',
    ],
    privacy: 'Du behöver inte säga vem du är. Berätta inget om din hälsa eller om någon annan person.',
  },
  address: 'Sidans adress:',
  subject: (entry: string) => `Rättelse: ${entry}`,
  back: (entry: string) => `Tillbaka till ${entry}`,
} as const;
