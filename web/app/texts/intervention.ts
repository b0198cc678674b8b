import type { Intake, TextLanguage } from '@insatskatalog/shared/intervention.ts';
import { cardTexts } from './card.ts';
import { ages, day, interventions } from './sv.ts';

/** The words around an entry's own texts, in the languages that the texts can be read in. */
export interface InterventionWords {
  sections: Record<
    'description' | 'forWhom' | 'notFor' | 'cannotCombineWith' | 'goodToKnow' | 'details',
    string
  >;
  howToGetIt: string;
  call: (phone: string) => string;
  mail: string;
  whatToDo: string;
  facts: Record<
    | 'age'
    | 'cost'
    | 'where'
    | 'coverage'
    | 'openingHours'
    | 'languages'
    | 'capacity'
    | 'period'
    | 'provider'
    | 'funding'
    | 'keeper'
    | 'reviewed'
    | 'updated'
    | 'intakeRoutes'
    | 'forms'
    | 'methods'
    | 'incomeTypes',
    string
  >;
  links: string;
  intake: Record<Intake['state'], (weeks: number | null) => string>;
  ages: (min: number | null, max: number | null) => string;
  day: (iso: string) => string;
  from: (iso: string) => string;
  until: (iso: string) => string;
  wholeCountry: string;
  nationalKeeper: string;
  notReviewed: string;
  reviewedLongAgo: string;
}

const englishDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Stockholm',
});

export const interventionWords: Record<TextLanguage, InterventionWords> = {
  sv: {
    sections: {
      description: 'Det här får du',
      forWhom: 'Vem stödet är till för',
      notFor: 'Passar inte',
      cannotCombineWith: 'Går inte att kombinera med',
      goodToKnow: 'Bra att veta',
      details: 'Arbetssätt och villkor',
    },
    howToGetIt: 'Så får du stödet',
    call: (phone) => `Ring ${phone}`,
    mail: 'Skriv ett mejl',
    whatToDo: 'Så gör du',
    facts: {
      age: 'Ålder',
      cost: 'Kostnad',
      where: 'Var',
      coverage: 'Gäller för',
      openingHours: 'Öppet',
      languages: 'Språk',
      capacity: 'Platser',
      period: 'Tid',
      provider: 'Utförare',
      funding: 'Betalas av',
      keeper: 'Uppgifterna sköts av',
      reviewed: 'Granskad',
      updated: 'Ändrad',
      intakeRoutes: 'Vägen in',
      forms: 'Form',
      methods: 'Metod',
      incomeTypes: 'Ersättning',
    },
    links: 'Läs mer hos verksamheten',
    intake: cardTexts.intake,
    ages: (min, max) => capitalised(ages(min, max)),
    day,
    from: (iso) => `Från ${day(iso)}`,
    until: (iso) => `Till och med ${day(iso)}`,
    wholeCountry: 'Hela landet',
    nationalKeeper: 'Den nationella redaktionen',
    notReviewed: 'Inte granskad än – kontrollera med verksamheten',
    reviewedLongAgo: 'Granskad för mer än ett år sedan – kontrollera med verksamheten',
  },
  en: {
    sections: {
      description: 'What you get',
      forWhom: 'Who it is for',
      notFor: 'Who it is not for',
      cannotCombineWith: 'Cannot be combined with',
      goodToKnow: 'Good to know',
      details: 'Ways of working and terms',
    },
    howToGetIt: 'How to get the support',
    call: (phone) => `Call ${phone}`,
    mail: 'Write an e-mail',
    whatToDo: 'What to do',
    facts: {
      age: 'Age',
      cost: 'Cost',
      where: 'Where',
      coverage: 'For people in',
      openingHours: 'Open',
      languages: 'Languages',
      capacity: 'Places',
      period: 'Period',
      provider: 'Run by',
      funding: 'Paid by',
      keeper: 'Kept up to date by',
      reviewed: 'Reviewed',
      updated: 'Changed',
      intakeRoutes: 'Way in',
      forms: 'Form',
      methods: 'Method',
      incomeTypes: 'Income',
    },
    links: 'Read more from the provider',
    intake: {
      open: () => 'Open for new participants',
      queue: (weeks) =>
        weeks === null ? 'Waiting list' : `Waiting list, about ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`,
      closed: () => 'Not taking new participants now',
    },
    ages: (min, max) => {
      if (min !== null && max !== null) return min === max ? `${min} years` : `${min}–${max} years`;
      if (min !== null) return `${min} and over`;
      if (max !== null) return `Up to ${max}`;
      return 'All ages';
    },
    day: (iso) => englishDay.format(new Date(iso)),
    from: (iso) => `From ${englishDay.format(new Date(iso))}`,
    until: (iso) => `Until ${englishDay.format(new Date(iso))}`,
    wholeCountry: 'All of Sweden',
    nationalKeeper: 'The national editorial office',
    notReviewed: 'Not reviewed yet – check with the provider',
    reviewedLongAgo: 'Reviewed more than a year ago – check with the provider',
  },
};

/** What stands on the page in Swedish whatever language the entry is read in. */
export const interventionPage = {
  youAreHere: 'Du är här',
  backTo: (count: number) => `Tillbaka till ${interventions(count)}`,
  allIn: (place: string) => `Alla insatser i ${place}`,
  all: 'Alla insatser',
  textStyle: { label: 'Hur texten är skriven', plain: 'Vanlig text', easyRead: 'Lättläst' },
  language: { label: 'Språk', sv: 'Svenska', en: 'English' },
  missing: {
    en: 'Den här insatsen finns inte på engelska än. Här är den på svenska.',
    easyRead: 'Den här insatsen har ingen lättläst text än. Här är den vanliga texten.',
    other: 'Något i adressen gick inte att tolka. Här är insatsen som vanligt.',
  },
  /** As a code's title ends: "QR-kod som leder till den här insatsen". */
  tools: { here: 'den här insatsen' },
  similar: 'Liknande stöd',
  feedback: 'Stämmer något inte?',
  address: 'Sidans adress:',
} as const;

export const endedPage = {
  heading: (title: string) => `${title} finns inte längre`,
  text: 'Insatsen har upphört eller tagits bort ur katalogen. Det kan finnas annat stöd som passar dig.',
  similar: 'Sök liknande stöd',
  inPlaces: (need: string, places: string) => `${need} – ${places}`,
  all: 'Sök bland alla insatser',
} as const;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
