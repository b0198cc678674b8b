import type { Intake } from '@insatskatalog/shared/intervention.ts';
import { listed, number } from './sv.ts';

/** The vocabulary's terms are whole sentences; these are for a line of facts. Others keep their label. */
const shortWayIn: Readonly<Record<string, string>> = {
  'egen-anmalan': 'egen anmälan',
  'ingen-anmalan': 'ingen anmälan',
  'via-handlaggare': 'via handläggare',
  'via-socialtjansten': 'via socialtjänsten',
  'via-arbetsformedlingen': 'via Arbetsförmedlingen',
  'via-forsakringskassan': 'via Försäkringskassan',
  'via-varden': 'via vården',
  bistandsbeslut: 'beslut från socialtjänsten',
  'lss-beslut': 'LSS-beslut',
  'via-skola-kaa': 'via skolan',
  uppsokt: 'personalen tar kontakt',
  'via-arbetsgivare': 'via arbetsgivaren',
  'anhorig-kontakt': 'anhörig kan ta kontakt',
};

const either = new Intl.ListFormat('sv', { type: 'disjunction' });

/** What a card says about an entry. */
export const cardTexts = {
  intake: {
    open: () => 'Tar emot nu',
    queue: (weeks) =>
      weeks === null ? 'Kö' : weeks === 1 ? 'Kö, cirka 1 vecka' : `Kö, cirka ${number(weeks)} veckor`,
    closed: () => 'Tar inte emot nu',
  } satisfies Record<Intake['state'], (weeks: number | null) => string>,
  professionals: 'För dig som möter människor i ditt arbete',
  wholeCountry: 'Hela landet',
  whole: (county: string) => `Hela ${county}`,
  places: (names: string[], more: number) =>
    more === 0 ? listed(names) : `${names.join(', ')} och ${number(more)} kommuner till`,
  waysIn: (ways: string[], more: number) =>
    more === 0 ? either.format(ways) : `${ways.join(', ')} eller på ${number(more)} andra sätt`,
  shortWayIn,
  because: (about: string) => `Ämne: ${about}`,
  reviewed: (on: string) => `Granskad ${on}`,
  updated: (on: string) => `Ändrad ${on}`,
  facts: { forWhom: 'Vem', ages: 'Ålder', where: 'Var', wayIn: 'Väg in', cost: 'Kostnad' },
} as const;
