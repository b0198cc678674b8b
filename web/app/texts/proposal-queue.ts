import type { ProposalKind, ProposalState } from '@insatskatalog/shared/proposals.ts';
import { day, number } from './sv.ts';

const proposals = (count: number) => (count === 1 ? '1 förslag' : `${number(count)} förslag`);

/** What visitors and providers propose, as those who decide see it. */
export const proposalQueue = {
  title: 'Förslag',
  lead: 'Det här har besökare och verksamheter skickat. Inget av det syns i katalogen förrän du har godkänt det.',
  states: {
    waiting: 'Väntar',
    accepted: 'Godkända',
    declined: 'Avböjda',
  } satisfies Record<ProposalState, string>,
  filter: 'Visa förslag som',
  count: proposals,
  empty: {
    waiting: 'Inga förslag väntar. Här dyker de upp när någon skickar ett.',
    accepted: 'Inga förslag är godkända än.',
    declined: 'Inga förslag är avböjda.',
  } satisfies Record<ProposalState, string>,
  columns: { entry: 'Insats', what: 'Vad', from: 'Från', sent: 'Skickat', decided: 'Beslutat' },
  visitor: 'Besökare',
  kinds: {
    change: 'Rättelse',
    ended: 'Har upphört',
    confirmation: 'Allt stämmer',
    'new-entry': 'Ny insats',
  } satisfies Record<ProposalKind, string>,
  nameless: 'Utan namn',
  done: {
    publicerat: 'Förslaget är godkänt och insatsen publicerad.',
    noterat: 'Förslaget är godkänt.',
    granskat: 'Insatsen är granskad i dag, och verksamhetens besked är noterat.',
    arkiverat: 'Insatsen är arkiverad och förslaget godkänt.',
    avbojt: 'Förslaget är avböjt.',
    utkast: 'Förslaget ligger nu i utkastet.',
    glomt: 'Adressen är borttagen.',
  },
  mailed: 'Svaret är skickat och adressen borttagen.',
} as const;

export const proposalPage = {
  headings: {
    change: (title: string) => `Rättelse: ${title}`,
    ended: (title: string) => `Har upphört? ${title}`,
    confirmation: (title: string) => `Allt stämmer: ${title}`,
    'new-entry': (title: string) => `Ny insats: ${title}`,
  } satisfies Record<ProposalKind, (title: string) => string>,
  back: 'Alla förslag',
  from: (sender: string | null, iso: string) =>
    sender === null ? `Från en besökare, ${day(iso)}.` : `Från ${sender} genom deras länk, ${day(iso)}.`,
  see: 'Visa i katalogen',
  edit: 'Öppna i redigeraren',
  changedSince: (names: string) =>
    `Insatsen har ändrats sedan förslaget skrevs: ${names}. Jämför noga innan du godkänner.`,
  inDraft: (names: string) => `Ändringen som väntar gäller samma sak: ${names}. ”Nu” visar vad den säger.`,
  draftWaits:
    'Insatsen har en ändring som väntar. ”Nu” visar utkastet, och det du godkänner läggs i det. Publicera utkastet när du är klar.',
  draftPublishes: (iso: string) =>
    `Insatsen har en ändring som publiceras av sig själv ${day(iso)}. ”Nu” visar utkastet. Det du godkänner läggs i det och publiceras samma dag.`,
  notPublic: 'Insatsen är inte publicerad just nu.',
  writes: 'Avsändaren skriver',
  pointedOut: (names: string) => `Avsändaren säger att det här är fel, men inte hur det ska vara: ${names}.`,
  saysEnded: 'Avsändaren säger att stödet inte finns längre. Fråga verksamheten om du är osäker.',
  saysAllRight:
    'Verksamheten säger att allt stämmer. Datumet för granskning ändras först när du själv har granskat.',
  nothingLeft: 'Insatsen säger redan det som föreslås.',
  changes: 'Det som föreslås',
  newEntry: 'Det som verksamheten har skrivit',
  now: 'Nu',
  before: 'Då',
  proposed: 'Förslag',
  take: 'Ta med',
  movedSince: 'Har ändrats i katalogen sedan förslaget skrevs.',
  taken: 'Togs med',
  leftOut: 'Togs inte med',
  cleared: (iso: string, days: number) =>
    `Det som stod i förslaget togs bort ${day(iso)}. Texterna sparas i ${number(days)} dagar efter beslutet.`,
  wasAbout: (names: string) => `Det gällde: ${names}.`,
  answer: {
    label: 'Svar till avsändaren',
    address: (email: string) => `Skickas till ${email}. Adressen tas bort när du har svarat.`,
    byHand: (email: string) =>
      `Avsändaren vill ha svar på ${email}. E-post är inte inställt här, så du skickar svaret själv när du har bestämt dig.`,
    provider: 'Visas för verksamheten på länkens sida.',
    nobody: 'Avsändaren lämnade ingen adress. Det du skriver sparas bara här.',
  },
  acts: {
    publish: 'Godkänn och publicera',
    draft: 'Lägg i utkastet och redigera',
    note: 'Markera som klart',
    review: 'Jag har granskat',
    archive: 'Arkivera insatsen',
    create: 'Gör till utkast',
    decline: 'Avböj',
  },
  refused: 'Det gick inte',
  errors: {
    publish: 'Det går inte att publicera så här. Lägg förslaget i utkastet och rätta det där.',
    draft: 'Utkastet publiceras av sig självt på sin dag, och så här går det inte. Rätta utkastet först.',
  },
  decided: {
    accepted: (name: string, iso: string) => `Godkänt av ${name} ${day(iso)}.`,
    inPart: (name: string, iso: string) => `Godkänt till en del av ${name} ${day(iso)}.`,
    declined: (name: string, iso: string) => `Avböjt av ${name} ${day(iso)}.`,
  },
  yourAnswer: 'Svaret',
  unsent: {
    text: (email: string) =>
      `Svaret är inte skickat. Skicka det själv till ${email} och ta sedan bort adressen.`,
    write: 'Skriv svaret',
    forget: 'Jag har svarat, ta bort adressen',
    subject: (title: string) => `Svar om ${title}`,
  },
} as const;
