import { missedSearchDays } from '@insatskatalog/shared/missed-searches.ts';
import type { TodoKind } from '@insatskatalog/shared/worklist.ts';
import { days, number } from './sv.ts';

/** The start page: what there is to do today. */
export const todoTexts = {
  title: 'Att göra',
  heading: 'Att göra i dag',
  newEntry: 'Ny insats',
  cards: {
    review: (_count, oldest) =>
      oldest === null || oldest === 0
        ? 'behöver granskas'
        : `behöver granskas, äldst ${days(oldest)} över tiden`,
    approval: () => 'väntar på godkännande',
    intake: (count) => (count === 1 ? 'uppgift om intag går snart ut' : 'uppgifter om intag går snart ut'),
    days: () => 'publiceras, slutar eller arkiveras inom en månad',
    drafts: () => 'utkast som du har börjat på',
    missing: () => 'saknar kontakt, väg in eller fungerande länk',
  } satisfies Record<TodoKind, (count: number, oldest: number | null) => string>,
  proposals: 'förslag från verksamheter och besökare',
  sections: {
    review: 'Behöver granskas',
    approval: 'Väntar på godkännande',
    intake: 'Uppgift om intag går snart ut',
    days: 'Händer snart av sig självt',
    drafts: 'Dina utkast',
    missing: 'Saknar kontakt, väg in eller fungerande länk',
  } satisfies Record<TodoKind, string>,
  missed: {
    card: (count: number, commonest: string) =>
      count === 1 ? `sökning utan träff, ”${commonest}”` : `sökningar utan träff, vanligast ”${commonest}”`,
    heading: 'Sökningar utan träff',
    lead: `De senaste ${missedSearchDays} dagarna. Kanske saknas en insats, kanske kallas den något annat.`,
    columns: { text: 'Någon sökte på', searches: 'Hur ofta' },
    times: (count: number) => (count === 1 ? '1 gång' : `${number(count)} gånger`),
  },
  all: (count: number) => `Visa alla ${number(count)}`,
  firstSteps: {
    write: 'Skriv den första insatsen',
    import: 'Importera en lista',
    association: {
      heading: 'Här börjar ert förbunds del av katalogen',
      text: 'Skriv er första insats. Det tar några minuter, och inget syns förrän du publicerar. Har ni redan en lista i Excel kan du läsa in den.',
      also: 'Fyll i förbundets namn, kontakt och färger',
    },
    office: {
      heading: 'Här börjar katalogen',
      text: 'Bjud in dem som ska sköta förbundens insatser, eller skriv den första själv. Inget syns förrän den är publicerad.',
      also: 'Bjud in katalogadministratörer',
    },
  },
  allClear: {
    heading: 'Allt är klart',
    text: 'Inget behöver granskas, godkännas eller besvaras just nu. Du kan skriva en ny insats, eller göra någon som finns ännu bättre.',
    improve: {
      easyRead: 'Skriv lättläst där det saknas',
      english: 'Översätt till engelska',
      all: 'Se alla insatser',
    },
  },
} as const;
