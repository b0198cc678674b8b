import type { ProviderLink } from '@insatskatalog/shared/provider-links.ts';
import { day, interventions, number } from './sv.ts';

/** Providers as administrators list them. */
export const providersPage = {
  title: 'Utförare',
  lead: 'De som driver insatserna. Öppna en för att ge den en länk, där den själv kan säga vad som ska ändras.',
  search: 'Sök utförare',
  duplicates: 'Möjliga dubbletter',
  show: 'Sök',
  count: (count: number) => (count === 1 ? '1 utförare' : `${number(count)} utförare`),
  none: 'Ingen utförare heter så.',
  empty: 'Här visas de utförare som ni har insatser från.',
  columns: { name: 'Utförare', entries: 'Insatser', links: 'Länkar som gäller', waiting: 'Väntande förslag' },
} as const;

/** One provider, its entries and its links. */
export const providerPage = {
  back: 'Alla utförare',
  change: 'Ändra eller slå ihop',
  lead: (type: string, entries: number) => `${type}. ${interventions(entries)}.`,
  entries: 'Insatser',
  noEntries: 'Utföraren har inga insatser.',
  statuses: { published: 'Publicerad', archived: 'Arkiverad', draft: 'Utkast', 'in-review': 'Ska godkännas' },
  links: 'Länkar till verksamheten',
  linksLead:
    'Med en länk kan verksamheten se sina insatser, säga att allt stämmer och föreslå ändringar, utan konto. Länken når bara utförarens egna insatser. Förslagen hamnar bland Förslag, och inget syns förrän du har godkänt det.',
  days: 'Hur länge ska länken gälla?',
  dayOptions: (days: number) => `${days} dagar`,
  create: 'Skapa länk',
  made: {
    heading: 'Länken är klar',
    once: 'Kopiera den eller skicka den nu. Den visas bara den här gången, och alla som har den kan lämna förslag.',
    label: 'Länk',
    expires: (iso: string) => `Gäller till och med ${day(iso)}.`,
    copy: 'Kopiera länk',
    copied: 'Länken är kopierad.',
    mail: 'Mejla länken',
  },
  letter: {
    subject: 'Stämmer det som står om er i Insatskatalogen?',
    body: (provider: string, link: string, iso: string, sender: string) => `Hej!

I Insatskatalogen finns uppgifter om det stöd som ${provider} ger. På den här länken kan ni se vad som står, säga att allt stämmer och föreslå ändringar. Ni behöver inget konto.

${link}

Länken gäller till och med ${day(iso)}. Skicka den inte vidare utanför er verksamhet.

Med vänlig hälsning
${sender}`,
  },
  list: 'Länkar som har gjorts',
  noLinks: 'Ingen länk har gjorts.',
  columns: { made: 'Gjord', by: 'Av', expires: 'Gäller till och med', state: 'Läge', act: 'Gör' },
  states: {
    valid: 'Gäller',
    expired: 'Har gått ut',
    revoked: 'Stängd',
  } satisfies Record<ProviderLink['state'], string>,
  revoke: 'Stäng länken',
  revokeMade: (iso: string) => `Stäng länken som gjordes ${day(iso)}`,
  revoked: 'Länken är stängd. Den som följer den får veta att en ny behövs.',
} as const;
