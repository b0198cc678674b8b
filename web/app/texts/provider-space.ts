import type { ProposalKind, ProposalState } from '@insatskatalog/shared/proposals.ts';
import { day } from './sv.ts';

/** What a provider reads when it follows its link. */
export const providerSpace = {
  title: (provider: string) => `${provider} i katalogen`,
  lead: (keeper: string) =>
    `Här ser ni vad katalogen säger om er. Säg till om det stämmer, eller föreslå vad som ska ändras. ${keeper} läser och godkänner innan något syns.`,
  expires: (iso: string) =>
    `Länken gäller till och med ${day(iso)}. Alla som har den kan lämna förslag åt er.`,
  nationalKeeper: 'Den nationella redaktionen',
  entries: 'Era insatser',
  none: 'Katalogen har inga publicerade insatser från er just nu.',
  see: (title: string) => `Se ${title} som den visas nu`,
  allRight: 'Allt stämmer',
  allRightAbout: (title: string) => `Allt stämmer i ${title}`,
  change: 'Föreslå ändring',
  changeAbout: (title: string) => `Föreslå ändring i ${title}`,
  confirmed: (iso: string) => `Ni sa att allt stämmer ${day(iso)}.`,
  newEntry: 'Föreslå en ny insats',
  sent: 'Det ni har skickat',
  kinds: {
    change: 'Ändring',
    ended: 'Har upphört',
    confirmation: 'Allt stämmer',
    'new-entry': 'Ny insats',
  } satisfies Record<ProposalKind, string>,
  states: {
    waiting: 'Väntar på svar',
    accepted: 'Godkänt',
    declined: 'Inte godkänt',
  } satisfies Record<ProposalState, string>,
  inPart: 'Godkänt till en del',
  confirmationStates: {
    waiting: 'Mottaget',
    accepted: 'Läst',
    declined: 'Läst',
  } satisfies Record<ProposalState, string>,
  sentOn: (iso: string) => `Skickat ${day(iso)}`,
  answer: 'Svar:',
  done: {
    bekraftat: 'Tack! Nu vet den som sköter uppgifterna att allt stämmer.',
    andring: 'Tack! Förslaget är skickat. Här under ser ni när det är godkänt.',
    'ny-insats': 'Tack! Förslaget på en ny insats är skickat. Här under ser ni när det är godkänt.',
  },
} as const;

export const providerForm = {
  back: 'Tillbaka till era insatser',
  change: (title: string) => `Föreslå ändring i ${title}`,
  changeLead:
    'Fälten visar vad som står nu. Ändra det som är fel och lämna resten. Ingenting syns förrän det är godkänt.',
  newEntry: 'Föreslå en ny insats',
  newLead: 'Skriv det ni vet. Bara namnet måste finnas. Den som sköter katalogen fyller i resten med er.',
  privacy: 'Skriv inte namn på enskilda personer och inga personnummer.',
  texts: 'Text',
  contacts: 'Telefon och e-post',
  locations: 'Var det finns',
  practical: 'Praktiskt',
  labels: {
    'texts.sv.title': 'Namn',
    'texts.sv.summary': 'Kort sagt',
    'texts.sv.description': 'Det här får man',
    'texts.sv.forWhom': 'Vem det är till för',
    'texts.sv.howToGetIt': 'Så får man stödet',
    'texts.sv.notFor': 'Vem det inte passar',
    'texts.sv.goodToKnow': 'Bra att veta',
    cost: 'Vad det kostar',
    openingHours: 'När det är öppet',
    capacity: 'Hur många som får plats',
  },
  hints: {
    'texts.sv.title': 'Så som ni själva säger.',
    'texts.sv.summary': 'En eller två meningar om vad personen får.',
    'texts.sv.howToGetIt': 'Vem kan anmäla sig, och hur? Räcker det att ringa?',
    cost: 'Till exempel ”Kostar inget”.',
    openingHours: 'Till exempel ”Måndag till fredag 9–15”.',
    capacity: 'Till exempel ”30 nya deltagare per år”.',
  },
  message: { label: 'Något mer att säga?', hint: 'Till den som sköter katalogen. Syns inte för andra.' },
  replyTo: {
    label: 'E-postadress för svar',
    hint: 'Svaret finns också på den här länkens sida. Vi tar bort adressen när vi har svarat.',
  },
  send: 'Skicka förslaget',
  nothingChanged: 'Ingenting är ändrat. Ändra det som är fel, eller skriv ett meddelande.',
  titleMissing: 'Skriv vad insatsen heter.',
} as const;

export const closedLink = {
  heading: 'Länken fungerar inte',
  reasons: {
    unknown: 'Kontrollera att hela adressen kom med från mejlet. Annars behöver ni en ny länk.',
    expired: 'Länken har gått ut. Ni behöver en ny för att lämna förslag.',
    revoked: 'Länken har stängts av den som gjorde den. Ni behöver en ny för att lämna förslag.',
  },
  ask: (keeper: string) => `Be ${keeper} om en ny länk.`,
  call: (phone: string) => `Ring ${phone}`,
  meanwhile:
    'Alla kan säga till om fel utan länk. Öppna insatsen i katalogen och välj ”Stämmer något inte?” längst ned.',
  toCatalogue: 'Till katalogen',
} as const;
