import { interventions } from './sv.ts';

/** Keeping the providers' names in order. */
export const providerChangeTexts = {
  title: (name: string) => `Ändra ${name}`,
  lead: (count: number) =>
    count === 0
      ? 'Ingen insats har utföraren.'
      : `Ändringen syns i ${interventions(count)} med en gång, och varje insats får en ny version i sin historik.`,
  name: 'Namn',
  nameHint: 'Så som utföraren själv heter.',
  type: 'Vad för slags utförare är det?',
  save: 'Spara',
  merge: 'Slå ihop med en annan utförare',
  saved: (name: string) => `${name} är sparad.`,
} as const;

export const mergeProviderTexts = {
  title: (name: string) => `Slå ihop ${name} med en annan utförare?`,
  goesOn: (name: string) => `${name} slås ihop`,
  moves: (count: number) =>
    count === 0
      ? 'Ingen insats har utföraren. Den försvinner ur listan.'
      : `${interventions(count)} får den utförare som du väljer i stället:`,
  what: 'Utkast, väntande förslag och länkar till verksamheten följer med. Varje insats får en ny version i sin historik. Det går inte att ångra.',
  archived: 'arkiverad',
  into: 'Utföraren som ska finnas kvar',
  choose: 'Välj en utförare',
  act: 'Slå ihop',
} as const;

export const duplicateTexts = {
  title: 'Möjliga dubbletter',
  lead: 'Utförare vars namn är nästan lika. Slå ihop dem som är samma organisation. Resten kan du låta vara.',
  none: 'Inga namn är så lika att de kan vara samma utförare.',
  back: 'Utförare',
  merge: 'Slå ihop',
  mergeWith: (name: string, into: string) => `Slå ihop ${name} med ${into}`,
} as const;
