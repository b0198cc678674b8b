import type { BulkKind, BulkResult } from '@insatskatalog/shared/bulk.ts';
import { day, interventions, number } from './sv.ts';

/** What stands around every page of the administration. */
export const adminFrame = {
  menu: 'Administration',
  editorialOffice: 'Redaktionen',
  publicSite: 'Till katalogen',
  signOut: 'Logga ut',
  /** Read out after the figure in the menu. */
  toDo: (count: number) => `${number(count)} att göra`,
  waiting: (count: number) => `${number(count)} väntar`,
  links: {
    todo: 'Att göra',
    entries: 'Insatser',
    proposals: 'Förslag',
    providers: 'Utförare',
    imports: 'Importera',
    settings: 'Inställningar',
    vocabularies: 'Ordlistor',
    synonyms: 'Synonymer',
    accounts: 'Konton',
    audit: 'Logg',
  },
};

const missing = {
  heading: 'Sidan finns inte',
  text: 'Adressen kan vara felskriven, eller så är det som fanns här borttaget eller hör till ett annat förbund.',
};
const broken = {
  heading: 'Något gick fel hos oss',
  text: 'Det är inte ditt fel. Vänta en stund och ladda om sidan. Det du har sparat finns kvar.',
};

/** A page that is missing or broke. */
export const adminErrors = {
  /** What to say about an HTTP status. */
  words: (status: number) => (status < 500 ? missing : broken),
  todo: 'Till Att göra',
  entries: 'Till insatserna',
};

/** After "Lyra" or "12 insatser". */
const done: Record<BulkKind, [one: string, many: string]> = {
  review: ['är granskad', 'är granskade'],
  'set-intake': ['har en ny uppgift om intag', 'har en ny uppgift om intag'],
  archive: ['är arkiverad', 'är arkiverade'],
  'change-provider': ['har en ny utförare', 'har en ny utförare'],
  'add-tag': ['har fått ett nytt ord', 'har fått ett nytt ord'],
  'remove-tag': ['har ett ord mindre', 'har ett ord mindre'],
};

/** What was done to one entry or many, and how much of it was undone. */
export const actDone = {
  text({ kind, title, done: count, archiveOn, left, undone }: BulkResult): string {
    if (undone) {
      const back =
        title === null
          ? `Ångrat: ${interventions(undone.done)} är som förut.`
          : undone.done > 0
            ? `Ångrat: ${title} är som förut.`
            : `${title} har sparats sedan dess och lämnades som den är.`;
      return title === null && undone.left.length > 0
        ? `${back} ${interventions(undone.left.length)} har sparats sedan dess och lämnades.`
        : back;
    }
    const [one, many] = done[kind];
    const happened = archiveOn ? `arkiveras den ${day(archiveOn)}` : title === null && count > 1 ? many : one;
    const what = `${title ?? interventions(count)} ${happened}.`;
    return left.length > 0 ? `${what} ${interventions(left.length)} ändrades inte.` : what;
  },
  undo: 'Ångra',
};
