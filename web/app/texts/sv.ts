/** Words that stand on every page. Each page keeps its own in a file of its own beside this one. */
export const site = {
  name: 'Insatskatalogen',
  pictureAlt: 'Insatskatalogen: stöd på väg mot arbete, studier och ett eget liv',
  demonstrationLabel: 'Demonstration',
  demonstration: 'Det här är en demonstration. Uppgifterna är exempel och ingenting går att söka på riktigt.',
  skipToContent: 'Hoppa till innehållet',
  menu: 'Meny',
  mainMenu: 'Huvudmeny',
  footerMenu: 'Om webbplatsen',
  operatedBy: 'Drivs av samordningsförbunden',
  menuLinks: {
    search: 'Alla insatser',
    municipalities: 'Kommuner',
    associations: 'Förbund',
    professionals: 'För handläggare',
  },
  footerLinks: {
    about: 'Om katalogen',
    accessibility: 'Tillgänglighet',
    privacy: 'Personuppgifter',
    openData: 'Öppna data',
    news: 'Nytt i katalogen',
    signIn: 'Logga in',
  },
  title: (page: string) => `${page} – Insatskatalogen`,
} as const;

/** "1 insats", "41 insatser". */
export const interventions = (count: number) => (count === 1 ? '1 insats' : `${number(count)} insatser`);

const swedishNumber = new Intl.NumberFormat('sv-SE');
export const number = (value: number) => swedishNumber.format(value);

/** "1 dag", "14 dagar". */
export const days = (count: number) => (count === 1 ? '1 dag' : `${number(count)} dagar`);

const swedishDay = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Stockholm',
});
/** An ISO date or time as "3 maj 2026". */
export const day = (iso: string) => swedishDay.format(new Date(iso));

const swedishMoment = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});
/** An ISO time as "3 maj 2026 kl. 14:02". */
export const moment = (iso: string) => swedishMoment.format(new Date(iso));
const shortSwedishDay = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'Europe/Stockholm',
});
/** An ISO date or time as "3 dec. 2026": for columns, where a line is short. */
export const shortDay = (iso: string) => shortSwedishDay.format(new Date(iso));

/** "18–25 år", "från 18 år", "till och med 22 år", "alla åldrar". */
export function ages(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return min === max ? `${min} år` : `${min}–${max} år`;
  if (min !== null) return `från ${min} år`;
  if (max !== null) return `till och med ${max} år`;
  return 'alla åldrar';
}

/** "Botkyrka, Huddinge och Salem". */
export const listed = (names: string[]) =>
  new Intl.ListFormat('sv', { style: 'long', type: 'conjunction' }).format(names);
